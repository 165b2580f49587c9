import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

const limit = 5;

/** Tickets whose words, number or customer fit. */
export const ticketsFound = (q: string) =>
  queryOptions({
    queryKey: ['palette', 'tickets', q],
    staleTime: 30_000,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tickets/rows', { signal, params: { query: { view: 'all', q, limit } } })),
  });

export const articlesFound = (q: string) =>
  queryOptions({
    queryKey: ['palette', 'articles', q],
    staleTime: 30_000,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/articles', { signal, params: { query: { q, limit } } })),
  });

export const customersFound = (q: string) =>
  queryOptions({
    queryKey: ['palette', 'customers', q],
    staleTime: 30_000,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/customers', { signal, params: { query: { q, limit } } })),
  });
