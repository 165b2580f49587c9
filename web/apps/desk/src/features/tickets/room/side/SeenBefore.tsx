import { Ago } from '@baton/ui/Ago';
import { words } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { similarQuery, type SimilarTicket } from '../api/similar';
import { Part } from './Side';
import styles from './SeenBefore.module.css';

/** Whether this was asked before, by this customer or another, and what helped then. Nothing is shown where nothing is like it. */
export function SeenBefore({ ticketId }: { ticketId: string }) {
  const similar = useQuery(similarQuery(ticketId));
  if (!similar.data || similar.data.length === 0) return null;
  return (
    <Part title="Seen before">
      <ul className={styles.list}>
        {similar.data.map((one) => (
          <li key={one.ticket_id}>
            <Link
              to="/inbox/$view/$ticketId"
              params={{ view: 'all', ticketId: one.ticket_id }}
              className={styles.line}
            >
              <span className={styles.subject}>
                {one.number !== null && <span className={styles.number}>#{one.number}</span>} {one.subject}
              </span>
              {marks[one.relation] && <span className={styles.mark}>{marks[one.relation]}</span>}
              <span className={styles.facts}>
                {facts(one)} · <Ago at={one.created_at} />
              </span>
            </Link>
            {one.solution && (
              <blockquote className={styles.solution}>
                {one.solution.replaceAll(/\s?\[\d{1,2}\]/g, '')}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const marks: Record<string, string> = { duplicate: 'Duplicate', repeat: 'Repeat contact' };

function facts(one: SimilarTicket) {
  return [
    one.same_customer ? 'The same customer' : 'Another customer',
    one.solved_by ? `solved by ${solver(one)}` : words(one.status).toLowerCase(),
    one.rating !== null && `rated ${one.rating} of 5`,
  ]
    .filter(Boolean)
    .join(' · ');
}

const solver = (one: SimilarTicket) => (one.solved_by === 'agent' ? 'an agent' : 'a teammate');
