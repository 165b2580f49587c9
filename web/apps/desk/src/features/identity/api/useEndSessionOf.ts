import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Signs a teammate out in one browser. */
export function useEndSessionOf() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, sessionId }: { id: string; sessionId: string }) =>
      unwrap(
        api.DELETE('/api/v1/teammates/{id}/sessions/{sessionId}', { params: { path: { id, sessionId } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teammates'] }),
  });
}
