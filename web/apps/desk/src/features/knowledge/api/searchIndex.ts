import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** How far search knows what the articles mean; looked at again while it is learning. */
export const searchIndexQuery = queryOptions({
  queryKey: ['article', 'index'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/search/index', { signal })),
  refetchInterval: ({ state }) => (state.data?.is_running ? 2_000 : false),
});
