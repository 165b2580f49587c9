import { queryOptions, useQuery } from '@tanstack/react-query';
import { rememberCsrf } from './client';
import { Problem } from './problem';

export type Role = 'viewer' | 'teammate' | 'lead' | 'admin';

/** Who is signed in here. */
export interface Session {
  id: string;
  name: string;
  email: string;
  role: Role;
  has_totp: boolean;
  csrf: string;
}

const ladder: Role[] = ['viewer', 'teammate', 'lead', 'admin'];

/** Whether a role includes what another may do. The server decides again; this only hides what would be refused. */
export function may(session: Session | undefined, least: Role) {
  return session !== undefined && ladder.indexOf(session.role) >= ladder.indexOf(least);
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Session> => {
    const response = await fetch('/api/v1/session', { signal }).catch(() => {
      throw Problem.offline();
    });
    const body: unknown = await response.json().catch(() => ({}));
    if (!response.ok) throw Problem.of(body, response);
    const session = body as Session;
    rememberCsrf(session.csrf);
    return session;
  },
});

/** The session of somebody who is signed in; rooms are only shown to such. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('Nobody is signed in.');
  return data;
}

/** Whether who is signed in here may do what `least` may do. */
export function useMay(least: Role) {
  return may(useSession(), least);
}
