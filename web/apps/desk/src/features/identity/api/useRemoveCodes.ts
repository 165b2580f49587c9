import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Turns two-step sign-in off. */
export function useRemoveCodes() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      unwrap(api.POST('/api/v1/session/totp/remove', { body: { current_password: password } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  });
}
