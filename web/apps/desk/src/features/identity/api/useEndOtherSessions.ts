import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Signs me out everywhere else. */
export function useEndOtherSessions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/sessions')),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
