import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Trace = Schemas['RunTrace'];

/** One run with its trace. It never changes. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['run', id],
    staleTime: Infinity,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/runs/{id}', { params: { path: { id } }, signal })),
  });
