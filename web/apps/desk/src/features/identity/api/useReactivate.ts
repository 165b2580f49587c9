import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Lets a teammate back in. */
export function useReactivate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/teammates/{id}/reactivate', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teammates'] }),
  });
}
