import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type AutonomyVersion = Schemas['AutonomyVersionView'];

/** What agents were allowed at every time, newest first. */
export const autonomyVersionsQuery = queryOptions({
  queryKey: ['autonomy', 'versions'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/autonomy/versions', { signal })),
});
