import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** Colleagues who are writing on the ticket now. A hint, so a look every few seconds is enough. */
export const writersQuery = (id: string) =>
  queryOptions({
    queryKey: ['writers', id],
    queryFn: ({ signal }): Promise<string[]> =>
      unwrap(api.GET('/api/v1/tickets/{id}/writers', { params: { path: { id } }, signal })),
    refetchInterval: 8_000,
    staleTime: 4_000,
  });
