import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Changes my password; every other browser is signed out. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['NewPassword']) => unwrap(api.POST('/api/v1/session/password', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
