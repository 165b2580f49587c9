import { api, unwrap, type Schemas } from '@baton/api/client';

export type ChangeOfTicket = Schemas['ChangeOfTicket'];
export type TicketChange = Schemas['TicketChange'];
export type ChangedTicket = Schemas['ChangedTicket'];

/** The most that one request takes. */
const AT_ONCE = 200;

/** Makes changes to many tickets; each succeeds or fails by itself. */
export async function changeTickets(changes: ChangeOfTicket[]): Promise<ChangedTicket[]> {
  const results: ChangedTicket[] = [];
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    const body = { changes: changes.slice(start, start + AT_ONCE) };
    results.push(...(await unwrap(api.POST('/api/v1/tickets/bulk', { body }))).results);
  }
  return results;
}
