import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { readSetup } from './setup';

export type Company = Schemas['CompanyView'];
export type CompanyChange = Schemas['CompanyChange'];

export const readCompany = queryOptions({
  queryKey: ['company'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/company', { signal })),
});

export function useChangeCompany() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: CompanyChange) => unwrap(api.PUT('/api/v1/company', { body: change })),
    onSuccess: (company) => {
      queries.setQueryData(readCompany.queryKey, company);
      return queries.invalidateQueries({ queryKey: readSetup.queryKey });
    },
    // A refusal may mean that somebody else was faster: then what they saved should be there to look at.
    onError: () => queries.invalidateQueries({ queryKey: readCompany.queryKey }),
  });
}
