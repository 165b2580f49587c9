import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** An agent of one's own joins the team. */
export function useAddAgent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['NewAgent']) => unwrap(api.POST('/api/v1/agents', { body })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['agents'] }),
        queries.invalidateQueries({ queryKey: ['autonomy'] }),
      ]),
  });
}
