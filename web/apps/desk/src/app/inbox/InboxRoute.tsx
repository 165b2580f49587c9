import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { readFilters } from '../../features/tickets/inbox/filters';
import { Inbox } from '../../features/tickets/inbox/Inbox';
import { prefetchTicket } from './prefetchTicket';

/** The inbox with the ticket that is open beside it. */
export function InboxRoute() {
  const { view = 'mine', ticketId } = useParams({ strict: false });
  const search: Record<string, unknown> = useSearch({ strict: false });
  const key = JSON.stringify(search);
  const filters = useMemo(() => readFilters(JSON.parse(key) as Record<string, unknown>), [key]);
  return (
    <Inbox view={view} ticketId={ticketId} filters={filters} prefetch={prefetchTicket}>
      <Outlet />
    </Inbox>
  );
}
