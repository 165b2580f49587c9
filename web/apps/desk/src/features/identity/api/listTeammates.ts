import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Teammate = Schemas['TeammateView'];

/** Everybody on the team, with those who left. */
export const teammatesQuery = queryOptions({
  queryKey: ['teammates'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/teammates', { signal })),
});
