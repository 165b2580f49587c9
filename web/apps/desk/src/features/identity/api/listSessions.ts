import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type OpenSession = Schemas['OpenSession'];

/** The browsers in which I am signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/sessions', { signal })),
});

/** The browsers in which a teammate is signed in; for admins. */
export const sessionsOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['teammates', id, 'sessions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/teammates/{id}/sessions', { params: { path: { id } }, signal })),
  });
