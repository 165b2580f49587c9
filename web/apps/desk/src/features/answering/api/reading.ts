import { api, unwrap } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

/** Why the words of a run were read as they were, made when somebody asks. */
export const readingQuery = (ticketId: string, runId: string) =>
  queryOptions({
    queryKey: ['run', runId, 'reading'],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/tickets/{id}/reading', {
          params: { path: { id: ticketId }, query: { run: runId } },
          signal,
        }),
      ),
  });
