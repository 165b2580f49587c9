import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Brings an earlier version of an agent back, as a new one. */
export function useRestoreAgent(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ number, basis }: { number: number; basis: number }) =>
      unwrap(
        api.POST('/api/v1/agents/{name}/versions/{number}/restore', {
          params: { path: { name, number } },
          body: { expected_version: basis },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['agents'] }),
        queries.invalidateQueries({ queryKey: ['autonomy'] }),
      ]),
  });
}
