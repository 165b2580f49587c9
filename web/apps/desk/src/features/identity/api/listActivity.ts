import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Activity = Schemas['EventView'];

/** The latest things that happened to people and keys. */
export const activityQuery = queryOptions({
  queryKey: ['teammates', 'activity'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/teammates/activity', { signal })),
});
