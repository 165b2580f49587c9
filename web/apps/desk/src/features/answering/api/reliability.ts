import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** What judged answers promise, category by category. */
export const promisesQuery = queryOptions({
  queryKey: ['answers', 'promises'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/answers/reliability', { signal })),
});
