import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Invites somebody; the answer holds the link, this once. */
export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['NewInvite']) => unwrap(api.POST('/api/v1/invites', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invites'] }),
  });
}
