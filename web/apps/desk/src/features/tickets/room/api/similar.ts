import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type SimilarTicket = Schemas['SimilarTicket'];

/** Tickets that are like this one, the customer's own first, with what helped there. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'similar'],
    queryFn: ({ signal }): Promise<SimilarTicket[]> =>
      unwrap(api.GET('/api/v1/tickets/{id}/similar', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });
