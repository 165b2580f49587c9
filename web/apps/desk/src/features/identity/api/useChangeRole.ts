import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Changes what a teammate may do. */
export function useChangeRole() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, role }: { id: string; role: Schemas['Role'] }) =>
      unwrap(api.PUT('/api/v1/teammates/{id}/role', { params: { path: { id } }, body: { role } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teammates'] }),
  });
}
