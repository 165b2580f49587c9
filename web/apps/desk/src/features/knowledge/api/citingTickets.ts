import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** The tickets in which a reply relied on the article. */
export function citingTicketsQuery(key: string) {
  return queryOptions({
    queryKey: ['article', 'tickets', key],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/articles/{key}/tickets', { signal, params: { path: { key } } })),
  });
}
