/** Fetches what the ticket's room will ask for. */
export function prefetchTicket(ticketId: string) {
  void ticketId;
}
