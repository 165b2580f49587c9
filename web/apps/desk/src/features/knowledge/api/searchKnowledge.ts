import { api, unwrap, type Schemas } from '@baton/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export type Hit = Schemas['PassageHit'];

/** What the agents would find for these words, best first. */
export function searchQuery(q: string, audience: Schemas['Audience']) {
  return queryOptions({
    queryKey: ['article', 'search', q, audience],
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/search', { signal, params: { query: { q, audience, limit: 8 } } })),
  });
}
