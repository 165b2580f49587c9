import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { autonomyQuery } from './autonomy';

/** Brings back what agents were allowed before, as a new version. */
export function useRestoreAutonomy() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ number, basis }: { number: number; basis: number }) =>
      unwrap(
        api.POST('/api/v1/autonomy/versions/{number}/restore', {
          params: { path: { number } },
          body: { expected_version: basis },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(autonomyQuery.queryKey, saved);
      return queries.invalidateQueries({ queryKey: ['autonomy'] });
    },
  });
}
