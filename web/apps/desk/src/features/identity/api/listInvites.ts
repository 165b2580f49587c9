import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Invite = Schemas['InviteView'];

/** Invitations that wait for their person. */
export const invitesQuery = queryOptions({
  queryKey: ['invites'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/invites', { signal })),
});
