import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Ticket = Schemas['TicketView'];

export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id],
    queryFn: ({ signal }): Promise<Ticket> =>
      unwrap(api.GET('/api/v1/tickets/{id}', { params: { path: { id } }, signal })),
  });

/** One of the further facts of a ticket, as text. */
export function factOf(ticket: Ticket, name: string): string | undefined {
  const value = (ticket.metadata as Record<string, unknown>)[name];
  return value === null || value === undefined ? undefined : String(value);
}

/** Whether a person has the ticket, so that the agents are silent. */
export function isWithPerson(ticket: Ticket) {
  return Boolean(ticket.assigned_agent) || ticket.status === 'escalated' || ticket.status === 'snoozed';
}

/** Whether the agents are at work on an answer now. */
export function isAgentAtWork(ticket: Ticket) {
  return (
    !isWithPerson(ticket) &&
    (ticket.status === 'new' || ticket.status === 'in_progress') &&
    factOf(ticket, 'waiting_since') !== undefined
  );
}
