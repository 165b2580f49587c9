import { api, unwrap } from '@baton/api/client';
import { useMutation } from '@tanstack/react-query';

/** Signs out and opens the sign-in page afresh, so that nothing of this person stays in memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/session')),
    onSuccess: () => window.location.assign('/desk/sign-in'),
  });
}
