import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** The names of the agents that tickets can be with. */
export const agentNamesQuery = queryOptions({
  queryKey: ['agents', 'names'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<string[]> =>
    (await unwrap(api.GET('/api/v1/agents', { signal }))).map((agent) => agent.name),
});
