import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type WelcomeView = Schemas['WelcomeView'];

/** What a link is for. Asked once: while its form is filled in nothing may change under the hand. */
export const welcomeQuery = (token: string) =>
  queryOptions({
    queryKey: ['welcome', token],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/welcome/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
