import { api, unwrap, type Schemas } from '@baton/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindingSearch } from '../finding/search';

export type SearchTest = Schemas['SearchTest'];
export type Hit = Schemas['PassageHit'];

/** What agents would find for a question, best first, and why. */
export function searchTestQuery({ q = '', audience, language }: FindingSearch) {
  return queryOptions({
    // Below `article`: what colleagues write is found at once.
    queryKey: ['article', 'search', q, audience, language],
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/search/test', {
          signal,
          params: { query: { q, audience: audience ?? 'public', ...(language ? { language } : {}) } },
        }),
      ),
  });
}
