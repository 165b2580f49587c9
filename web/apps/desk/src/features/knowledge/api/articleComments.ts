import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** What readers of the help centre wrote with their votes. */
export function articleCommentsQuery(key: string) {
  return queryOptions({
    queryKey: ['article', 'comments', key],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/articles/{key}/comments', { signal, params: { path: { key } } })),
  });
}
