import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export function articleQuery(key: string) {
  return queryOptions({
    queryKey: ['article', 'one', key],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/articles/{key}', { signal, params: { path: { key } } })),
  });
}
