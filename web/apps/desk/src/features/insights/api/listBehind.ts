import { api, unwrap, type Schemas } from '@baton/api/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Question } from '../search';

export type BehindTicket = Schemas['InsightTicket'];

/** Exactly the tickets that a figure counts, a page at a time. */
export const listBehind = (question: Question, metric: string, bucket: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['insights', question, 'tickets', metric, bucket],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET('/api/v1/insights/tickets', {
          params: {
            query: {
              ...question,
              metric,
              limit: 100,
              ...(bucket === undefined ? {} : { bucket }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
