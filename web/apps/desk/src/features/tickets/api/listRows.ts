import { api, unwrap, type Schemas } from '@baton/api/client';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export type TicketRow = Schemas['TicketRow'];
export type RowPage = Schemas['PageOfTicketRow'];

/** Filters and order of a list, as the API names them. */
export interface RowQuery {
  q?: string;
  status?: string[];
  category?: string[];
  priority?: string[];
  rating?: string[];
  teammate?: string;
  agent?: string;
  team?: string;
  channel?: string;
  language?: string;
  customer_id?: string;
  created_from?: string;
  created_to?: string;
  updated_from?: string;
  updated_to?: string;
  sort?: string;
}

/** Enough for the first look; later pages are larger, so that scrolling far asks less often. */
const FIRST_PAGE = 100;
const LATER_PAGE = 200;

/** The lines of a view, page by page; what the feed tells is put into them, so they are not asked for again. */
export const rowsQuery = (view: string, query: RowQuery) =>
  infiniteQueryOptions({
    queryKey: ['tickets', 'rows', view, query] as const,
    queryFn: ({ pageParam, signal }): Promise<RowPage> =>
      unwrap(
        api.GET('/api/v1/tickets/rows', {
          params: {
            query: {
              ...query,
              view,
              ...(pageParam ? { cursor: pageParam, limit: LATER_PAGE } : { limit: FIRST_PAGE }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 60_000,
    // Comparing all lines with those of before, field by field, at every page would be felt far down a long list.
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

/** The same tickets as they are now; with a view and its filters, those of them that belong to it. */
export async function readRows(ids: string[], view = 'all', query: RowQuery = {}): Promise<TicketRow[]> {
  const page = await unwrap(
    api.GET('/api/v1/tickets/rows', { params: { query: { ...query, view, id: ids, limit: 200 } } }),
  );
  return page.items;
}
