import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { storyKey } from './timeline';
import type { Ticket } from './ticket';

/** What a person does with a ticket from its header. */
export type Move =
  | { to: 'take-over' }
  | { to: 'hand-back'; reason?: string }
  | { to: 'assign'; teammate: string | null }
  | { to: 'status'; status: Schemas['TicketStatus']; snoozed_until?: string; reason?: string };

/** Makes a move and shows it at once everywhere that the ticket stands. */
export function useMove(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) => make(id, move),
    onSuccess: (ticket) => client.setQueryData(['ticket', id], ticket),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: storyKey(id) })]),
  });
}

function make(id: string, move: Move): Promise<Ticket> {
  const params = { path: { id } };
  switch (move.to) {
    case 'take-over':
      return unwrap(api.POST('/api/v1/tickets/{id}/take-over', { params, body: {} }));
    case 'hand-back':
      return unwrap(
        api.POST('/api/v1/tickets/{id}/hand-back', { params, body: { reason: move.reason ?? null } }),
      );
    case 'assign':
      return unwrap(api.POST('/api/v1/tickets/{id}/assign', { params, body: { teammate: move.teammate } }));
    case 'status':
      return unwrap(
        api.POST('/api/v1/tickets/{id}/status', {
          params,
          body: {
            status: move.status,
            snoozed_until: move.snoozed_until ?? null,
            reason: move.reason ?? null,
          },
        }),
      );
  }
}
