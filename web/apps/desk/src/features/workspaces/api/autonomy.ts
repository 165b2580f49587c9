import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { readSetup } from './setup';

export type AutonomyView = Schemas['AutonomyView'];
export type Autonomy = NonNullable<Schemas['Autonomy']>;

export const readAutonomy = queryOptions({
  queryKey: ['autonomy'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/autonomy', { signal })),
});

export function useChangeAutonomy() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Schemas['AutonomyChange']) => unwrap(api.PUT('/api/v1/autonomy', { body: change })),
    onSuccess: (autonomy) => {
      queries.setQueryData(readAutonomy.queryKey, autonomy);
      return queries.invalidateQueries({ queryKey: readSetup.queryKey });
    },
  });
}
