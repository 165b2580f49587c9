import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export interface Counts {
  views: Record<string, number>;
  saved: Record<string, number>;
}

/** How many tickets each view holds. */
export const countsQuery = queryOptions({
  queryKey: ['tickets', 'counts'],
  queryFn: async ({ signal }): Promise<Counts> =>
    (await unwrap(api.GET('/api/v1/tickets/counts', { signal }))) as unknown as Counts,
});
