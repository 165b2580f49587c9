const statuses = ['published', 'draft', 'archived'] as const;
const audiences = ['public', 'internal'] as const;
const sorts = ['title', 'updated', 'views', 'helpful', 'unhelpful', 'used'] as const;

/** What the list shows, kept in the address so that it can be sent to a colleague. */
export interface KnowledgeSearch {
  q?: string;
  status?: (typeof statuses)[number];
  /** Only articles with words that wait to be published. */
  changed?: boolean;
  /** A category, or `none`. */
  category?: string;
  audience?: (typeof audiences)[number];
  language?: string;
  tag?: string;
  sort?: (typeof sorts)[number];
}

/** Reads the address; what makes no sense is left out. */
export function knowledgeSearch(search: Record<string, unknown>): KnowledgeSearch {
  const found: KnowledgeSearch = {};
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] ? String(search[name]) : undefined;
  if (text('q')) found.q = text('q');
  if (text('category')) found.category = text('category');
  if (text('language')) found.language = text('language');
  if (text('tag')) found.tag = text('tag');
  if (search.changed === true) found.changed = true;
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === search[name]);
  const [status, audience, sort] = [one('status', statuses), one('audience', audiences), one('sort', sorts)];
  if (status) found.status = status;
  if (audience) found.audience = audience;
  if (sort) found.sort = sort;
  return found;
}

/** Whether anything narrows the list. */
export function isNarrowed(search: KnowledgeSearch) {
  return Object.values({ ...search, sort: undefined }).some((value) => value !== undefined);
}
