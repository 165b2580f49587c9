import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { span } from '@baton/ui/time';
import { category, personName } from '@baton/ui/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listBehind, type BehindTicket } from './api/listBehind';
import { markName, outcomes, reason } from './names';
import type { Question } from './search';
import styles from './Behind.module.css';

/** The tickets behind a figure, exactly those that it counts. */
export function Behind({
  question,
  metric,
  bucket,
  close,
}: {
  question: Question;
  metric: string | undefined;
  bucket: string | undefined;
  close: () => void;
}) {
  return (
    <Dialog
      open={metric !== undefined}
      onClose={close}
      title={metric ? markName(metric, bucket) : ''}
      place="side"
      wide
    >
      {metric && <Tickets question={question} metric={metric} bucket={bucket} />}
    </Dialog>
  );
}

function Tickets({
  question,
  metric,
  bucket,
}: {
  question: Question;
  metric: string;
  bucket: string | undefined;
}) {
  const list = useInfiniteQuery(listBehind(question, metric, bucket));
  if (list.isPending) return <SkeletonRows rows={8} height={56} label="Loading the tickets" />;
  if (list.isError)
    return <Failure what="The tickets" error={list.error} retry={() => void list.refetch()} />;

  const tickets = list.data.pages.flatMap((page) => page.items);
  const count = `${tickets.length.toLocaleString()}${list.hasNextPage ? ' and more' : ''}`;
  return (
    <>
      <p className={styles.count} role="status">
        {tickets.length === 1 && !list.hasNextPage ? '1 ticket' : `${count} tickets`}
      </p>
      <ul className={styles.list} aria-label="Tickets behind this figure">
        {tickets.map((ticket) => (
          <Line key={ticket.id} ticket={ticket} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} busy={list.isFetchingNextPage}>
          Show more
        </Button>
      )}
    </>
  );
}

function Line({ ticket }: { ticket: BehindTicket }) {
  const facts = [
    personName(null, ticket.customer_id),
    category(ticket.category),
    ticket.first_reply_seconds !== null && `first answer after ${span(ticket.first_reply_seconds * 1000)}`,
    ticket.escalation_reason && reason(ticket.escalation_reason).toLowerCase(),
    ticket.rating !== null && `rated ${ticket.rating} of 5`,
  ].filter(Boolean);
  return (
    <li>
      <Link to="/inbox/$view/$ticketId" params={{ view: 'all', ticketId: ticket.id }} className={styles.line}>
        <span className={styles.subject}>{ticket.subject}</span>
        <span className={styles.outcome}>{outcomes[ticket.outcome]}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        <span className={styles.age}>
          <Ago at={ticket.created_at} />
        </span>
      </Link>
    </li>
  );
}
