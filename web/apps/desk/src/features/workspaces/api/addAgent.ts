import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Whom an empty desk begins with; the Agents room divides the work later. */
export const firstAgent: Schemas['NewAgent'] = {
  name: 'SupportAgent',
  title: 'Support agent',
  description: 'Answers what the articles answer and passes the rest on.',
  categories: [
    'technical_issue',
    'billing_inquiry',
    'account_management',
    'feature_request',
    'bug_report',
    'general_inquiry',
  ],
  knowledge: [],
  instructions: '',
};

export function useAddAgent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (agent: Schemas['NewAgent']) => unwrap(api.POST('/api/v1/agents', { body: agent })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['agents'] }),
  });
}
