import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation } from '@tanstack/react-query';

export type TryRequest = Schemas['TryRequest'];
export type TriedReply = Schemas['TriedReply'];

/** Plays a conversation through the agents; nothing of it is stored. */
export function useTryAgents() {
  return useMutation({
    mutationFn: (body: TryRequest) => unwrap(api.POST('/api/v1/agents/try', { body })),
  });
}
