import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Key = Schemas['ApiKeyView'];

/** The keys of programs, without their secrets. */
export const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/keys', { signal })),
});
