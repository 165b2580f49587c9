import { useParams } from '@tanstack/react-router';
import { TicketPage } from './TicketPage';

/** A ticket at its own address. */
export function TicketRoute() {
  const { ticketId, view } = useParams({ from: '/inside/inbox/$view/$ticketId' });
  return <TicketPage ticketId={ticketId} view={view} />;
}
