import { ticketQuery } from '../../features/tickets/room/api/ticket';
import { storyQuery } from '../../features/tickets/room/api/timeline';
import { queries } from '../queries';

/** Fetches what the ticket's room asks for first, and the room itself, so that it opens at once. */
export function prefetchTicket(ticketId: string) {
  void import('../TicketRoute');
  void queries.prefetchQuery(ticketQuery(ticketId));
  void queries.prefetchQuery(storyQuery(ticketId));
}
