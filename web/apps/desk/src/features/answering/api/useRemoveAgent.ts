import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** An agent of one's own leaves; its categories go to the general agent. */
export function useRemoveAgent(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/agents/{name}', { params: { path: { name } } })),
    // Not waited for: the page of the agent must be left before the list no longer knows it.
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['agents'], exact: true });
      void queries.invalidateQueries({ queryKey: ['autonomy'] });
    },
  });
}
