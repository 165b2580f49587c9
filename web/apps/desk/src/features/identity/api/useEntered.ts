import { rememberCsrf, type Schemas } from '@baton/api/client';
import { sessionQuery } from '@baton/api/session';
import { useQueryClient } from '@tanstack/react-query';

/** Makes who has just signed in known to the whole desk; whatever an earlier person saw is forgotten. */
export function useEntered() {
  const queries = useQueryClient();
  return (session: Schemas['SessionView']) => {
    queries.clear();
    rememberCsrf(session.csrf);
    queries.setQueryData(sessionQuery.queryKey, session);
  };
}
