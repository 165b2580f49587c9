import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Saves an agent, based on the version that the editor began with. */
export function useChangeAgent(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AgentChange']) =>
      unwrap(api.PUT('/api/v1/agents/{name}', { params: { path: { name } }, body })),
    // Categories may have moved from other agents: everything about agents is looked at anew.
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['agents'] }),
        queries.invalidateQueries({ queryKey: ['autonomy'] }),
      ]),
  });
}
