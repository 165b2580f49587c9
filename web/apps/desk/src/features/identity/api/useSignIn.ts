import { api, unwrap } from '@baton/api/client';
import { useMutation } from '@tanstack/react-query';
import { useEntered } from './useEntered';

export interface Credentials {
  email: string;
  password: string;
  code?: string;
}

export function useSignIn() {
  const entered = useEntered();
  return useMutation({
    mutationFn: (body: Credentials) => unwrap(api.POST('/api/v1/session', { body })),
    onSuccess: entered,
  });
}
