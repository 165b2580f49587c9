import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readSetup } from './setup';

export type Answer = Schemas['SetupAnswer'];

/** Asks the agents as a customer would, without a ticket. */
export function useAskAgents() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (question: string) => unwrap(api.POST('/api/v1/setup/questions', { body: { question } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: readSetup.queryKey }),
  });
}
