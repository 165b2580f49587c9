import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export const articleCountsQuery = queryOptions({
  queryKey: ['article', 'counts'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/article-counts', { signal })),
});
