import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { autonomyQuery } from './autonomy';

/** Decides how far agents may go from their next run on. */
export function useChangeAutonomy() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AutonomyChange']) => unwrap(api.PUT('/api/v1/autonomy', { body })),
    onSuccess: (saved) => {
      queries.setQueryData(autonomyQuery.queryKey, saved);
      return queries.invalidateQueries({ queryKey: ['autonomy'] });
    },
  });
}
