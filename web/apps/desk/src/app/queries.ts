import { problemOf } from '@baton/api/problem';
import { sessionQuery } from '@baton/api/session';
import { QueryCache, QueryClient } from '@tanstack/react-query';

/**
 * What the desk knows of the server. Refusals are final and shown; only a network that is away is asked again. When
 * the session has ended, whatever is asked next brings the sign-in page.
 */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (problemOf(error).status === 401 && query.queryKey[0] !== 'session') {
        void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => problemOf(error).isOffline && failures < 3,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
