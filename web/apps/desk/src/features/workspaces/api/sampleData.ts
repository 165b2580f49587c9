import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type SampleData = Schemas['SampleView'];

/** What of the sample is here; asked for again while it is being removed. */
export const readSampleData = queryOptions({
  queryKey: ['sample-data'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/sample-data', { signal })),
  refetchInterval: (query) => (query.state.data?.removal?.state === 'running' ? 400 : false),
});

export function useRemoveSampleData() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/sample-data')),
    onSuccess: (sample) => queries.setQueryData(readSampleData.queryKey, sample),
  });
}
