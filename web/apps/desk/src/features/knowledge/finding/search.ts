/** What is tested, kept in the address so that it can be sent to a colleague. */
export interface FindingSearch {
  q?: string;
  /** Left out: what a reply may quote. */
  audience?: 'internal';
  language?: string;
}

/** Reads the address; what makes no sense is left out. */
export function findingSearch(search: Record<string, unknown>): FindingSearch {
  // The router reads a number as a number, and "404" is a fair question.
  const q = typeof search.q === 'number' ? String(search.q) : search.q;
  const found: FindingSearch = {};
  if (typeof q === 'string' && q) found.q = q;
  if (search.audience === 'internal') found.audience = 'internal';
  if (typeof search.language === 'string' && /^[a-z]{2}$/.test(search.language))
    found.language = search.language;
  return found;
}
