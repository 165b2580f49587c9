import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A link by which a teammate chooses a new password. */
export function useResetLink() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, endsTwoStep }: { id: string; endsTwoStep: boolean }) =>
      unwrap(
        api.POST('/api/v1/teammates/{id}/reset-link', {
          params: { path: { id } },
          body: { ends_two_step: endsTwoStep },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teammates'] }),
  });
}
