import { api, unwrap, type Schemas } from '@baton/api/client';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export type CustomerLine = Schemas['CustomerLine'];

/** Customers by name, a page at a time; the ones before stay until the new ones are there. */
export const listCustomers = (search: { q?: string; tier?: string }) =>
  infiniteQueryOptions({
    queryKey: ['customers', search],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET('/api/v1/customers', {
          params: {
            query: { limit: 60, ...search, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
