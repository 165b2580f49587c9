import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { widgetQuery } from './readWidget';

/** A new secret to sign identities with; it is in this answer and nowhere else. */
export function useMakeIdentityKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/widget/identity-keys')),
    onSuccess: () => queries.invalidateQueries({ queryKey: widgetQuery.queryKey }),
  });
}
