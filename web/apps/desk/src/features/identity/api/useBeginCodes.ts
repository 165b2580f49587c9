import { api, unwrap } from '@baton/api/client';
import { useMutation } from '@tanstack/react-query';

/** A secret for an authenticator; nothing changes until a code confirms it. */
export function useBeginCodes() {
  return useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/session/totp')) });
}
