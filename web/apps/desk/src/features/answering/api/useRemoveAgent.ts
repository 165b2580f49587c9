import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** An agent of one's own leaves; its categories go to the general agent. */
export function useRemoveAgent(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/agents/{name}', { params: { path: { name } } })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['agents'], exact: true }),
        queries.invalidateQueries({ queryKey: ['autonomy'] }),
      ]),
  });
}
