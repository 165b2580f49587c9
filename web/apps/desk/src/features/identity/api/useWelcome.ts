import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation } from '@tanstack/react-query';
import { useEntered } from './useEntered';

/** Uses a link: becomes admin, joins the team, or chooses a new password. */
export function useWelcome(token: string) {
  const entered = useEntered();
  return useMutation({
    mutationFn: (body: Schemas['Welcomed']) =>
      unwrap(api.POST('/api/v1/welcome/{token}', { params: { path: { token } }, body })),
    onSuccess: entered,
  });
}
