import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readSetup } from './setup';

/** Invites somebody; the link is in the answer and nowhere else. */
export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (invite: Schemas['NewInvite']) => unwrap(api.POST('/api/v1/invites', { body: invite })),
    onSuccess: () => queries.invalidateQueries({ queryKey: readSetup.queryKey }),
  });
}
