import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Takes a teammate off the team. */
export function useDeactivate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/teammates/{id}/deactivate', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teammates'] }),
  });
}
