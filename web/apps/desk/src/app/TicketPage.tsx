import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { TicketRoom } from '../features/tickets/room/TicketRoom';

const RunStory = lazy(() =>
  import('../features/answering/trace/RunStory').then((module) => ({ default: module.RunStory })),
);

const CustomerPanel = lazy(() =>
  import('../features/customers/CustomerPanel').then((module) => ({ default: module.CustomerPanel })),
);

/** The ticket's room with what other rooms know: how an answer came about, and who the customer is. */
export function TicketPage({ ticketId, view }: { ticketId: string; view: string }) {
  return (
    <TicketRoom
      ticketId={ticketId}
      back={
        <Link to="/inbox/$view" params={{ view }} search={(before: Record<string, unknown>) => before}>
          Inbox
        </Link>
      }
      renderTrace={(runId) => (
        <Suspense fallback={null}>
          <RunStory runId={runId} />
        </Suspense>
      )}
      customerPanel={(customerId) => (
        <Suspense fallback={null}>
          <CustomerPanel customer={customerId} ticket={ticketId} />
        </Suspense>
      )}
    />
  );
}
