import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation } from '@tanstack/react-query';

export type Suggestion = Schemas['Suggestion'];

/** What an agent would answer now. Nothing is sent by asking. */
export function useSuggest(id: string) {
  return useMutation({
    mutationFn: (): Promise<Suggestion> =>
      unwrap(api.POST('/api/v1/tickets/{id}/suggestion', { params: { path: { id } } })),
  });
}
