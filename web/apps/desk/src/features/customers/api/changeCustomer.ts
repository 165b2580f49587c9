import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readCustomer } from './readCustomer';

export type CustomerChange = Schemas['CustomerChange'];

/** Saves what a teammate corrected; pages that show the customer follow. */
export function useChangeCustomer(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: CustomerChange) =>
      unwrap(api.PATCH('/api/v1/customers/{id}', { params: { path: { id } }, body: change })),
    onSuccess: (changed) => {
      queries.setQueryData(readCustomer(id).queryKey, (known) => known && { ...known, ...changed });
      void queries.invalidateQueries({ queryKey: ['customers'] });
      void queries.invalidateQueries({ queryKey: ['customer'] });
    },
  });
}
