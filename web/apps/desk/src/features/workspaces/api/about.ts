import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export const readAbout = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/about', { signal })),
});
