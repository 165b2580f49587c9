import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Customer = Schemas['CustomerPage'];
export type PastTicket = Schemas['CustomerTicket'];

/** One customer, by id or by the key that tickets name. */
export const readCustomer = (id: string) =>
  queryOptions({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/customers/{id}', { params: { path: { id } }, signal })),
  });
