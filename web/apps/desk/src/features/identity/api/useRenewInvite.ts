import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A new link for an invitation; the old one is dead. */
export function useRenewInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/invites/{id}/renew', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invites'] }),
  });
}
