import { api, unwrap, type Schemas } from '@baton/api/client';
import { problemOf } from '@baton/api/problem';
import { queryOptions } from '@tanstack/react-query';

export type Escalation = Schemas['EscalationView'];
export type Dossier = Schemas['Dossier'];

/** What the newest escalation carries; null for a ticket that never was escalated. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'dossier'],
    queryFn: async ({ signal }): Promise<Escalation | null> => {
      try {
        return await unwrap(api.GET('/api/v1/tickets/{id}/dossier', { params: { path: { id } }, signal }));
      } catch (failure) {
        if (problemOf(failure).code === 'escalation.not_found') return null;
        throw failure;
      }
    },
  });
