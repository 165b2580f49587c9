import { Ago } from '@baton/ui/Ago';
import { category } from '@baton/ui/words';
import { Link } from '@tanstack/react-router';
import type { PastTicket } from './api/readCustomer';
import { outcomeWords } from './words';
import styles from './TicketLines.module.css';

/** Tickets with what became of each; a line opens its ticket. */
export function TicketLines({ tickets, brief }: { tickets: PastTicket[]; brief?: boolean }) {
  return (
    <ul className={styles.list}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <Link
            to="/inbox/$view/$ticketId"
            params={{ view: 'all', ticketId: ticket.id }}
            className={styles.line}
          >
            <span className={styles.subject}>{ticket.subject}</span>
            <span className={styles.age}>
              <Ago at={ticket.created_at} />
            </span>
            <span className={styles.facts}>
              {[
                !brief && category(ticket.category),
                outcomeWords(ticket.outcome),
                ticket.is_imported && 'in an earlier system',
                ticket.rating !== null && `rated ${ticket.rating} of 5`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {!brief && ticket.resolution && <span className={styles.resolution}>{ticket.resolution}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
