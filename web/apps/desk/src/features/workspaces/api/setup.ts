import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Setup = Schemas['SetupView'];
export type Step = Schemas['SetupStep'];

/** How far the first steps are, read from what is really there. */
export const readSetup = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/setup', { signal })),
});

/** Puts the guide away or takes it out, and leaves steps as they are. */
export function useChangeSetup() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Schemas['SetupChange']) => unwrap(api.PUT('/api/v1/setup', { body: change })),
    onSuccess: (setup) => queries.setQueryData(readSetup.queryKey, setup),
  });
}
