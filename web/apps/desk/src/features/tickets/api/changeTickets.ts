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

/** What did not work, in a sentence; undefined when everything did. */
export function whatFailed(results: ChangedTicket[]) {
  const conflicts = results.filter((result) => result.outcome === 'conflict').length;
  const refused = results.filter((result) => result.outcome === 'refused');
  const parts = [
    conflicts > 0 &&
      `${conflicts === 1 ? 'One ticket' : `${conflicts} tickets`} changed meanwhile and stayed as ${conflicts === 1 ? 'it is' : 'they are'}. Look again, then repeat.`,
    refused.length > 0 &&
      (refused.length === 1
        ? refused[0]?.detail
        : `${refused.length} tickets could not be changed: ${refused[0]?.detail}`),
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}
