import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Turns two-step sign-in on; the answer holds the recovery codes, this once. */
export function useConfirmCodes() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => unwrap(api.POST('/api/v1/session/totp/confirm', { body: { code } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  });
}
