/** How far back questions are looked at; left out, 90 days. */
export interface GapSearch {
  days?: 30 | 365;
}

/** Reads the address; what makes no sense is left out. */
export function gapSearch(search: Record<string, unknown>): GapSearch {
  const days = Number(search.days);
  return days === 30 || days === 365 ? { days } : {};
}
