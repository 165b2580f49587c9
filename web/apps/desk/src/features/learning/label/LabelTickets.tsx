import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Keys } from '@baton/ui/Keys';
import { useShortcuts } from '@baton/ui/shortcuts';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { category, percent } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { toLabelQuery, useLabel, type TicketToLabel } from '../api/learning';
import { useOneByOne } from '../useOneByOne';
import { reason } from './reason';
import styles from '../Learning.module.css';

const categories = [
  'technical_issue',
  'billing_inquiry',
  'account_management',
  'feature_request',
  'bug_report',
  'general_inquiry',
] as const;

/** Tickets one after another, the most useful first; one key says what each is about. */
export function LabelTickets() {
  const tickets = useQuery(toLabelQuery);
  const list = useOneByOne(tickets.data);
  if (tickets.error)
    return <Failure what="The tickets" error={tickets.error} retry={() => void tickets.refetch()} />;
  if (!tickets.data) return <SkeletonRows rows={3} height={72} label="Looking for the most useful tickets" />;
  if (!list.one)
    return (
      <Empty
        title="That is all for now"
        action={<Button onClick={() => void tickets.refetch()}>Look for more</Button>}
      >
        Every ticket that could teach the agents something has been looked at. New ones come with new
        messages.
      </Empty>
    );
  return (
    <OneTicket
      key={list.one.ticket_id}
      ticket={list.one}
      left={list.left}
      next={list.next}
      back={list.back}
    />
  );
}

function OneTicket({
  ticket,
  left,
  next,
  back,
}: {
  ticket: TicketToLabel;
  left: number;
  next: () => void;
  back: () => void;
}) {
  const label = useLabel();
  const say = (word: string) => label.mutate({ id: ticket.ticket_id, category: word }, { onSuccess: next });
  useShortcuts([
    ...categories.map((word, index) => ({
      keys: String(index + 1),
      label: category(word),
      group: 'Sort tickets',
      run: () => say(word),
    })),
    { keys: '0', label: 'None of them', group: 'Sort tickets', run: () => say('none') },
    { keys: 's', label: 'Skip', group: 'Sort tickets', run: next },
    { keys: 'b', label: 'Back to the one before', group: 'Sort tickets', run: back },
  ]);
  return (
    <article className={styles.card} aria-label={ticket.subject || 'A ticket'}>
      <header className={styles.cardHead}>
        <p className={styles.quiet}>{reason(ticket)}</p>
        <span className={styles.quiet}>{left === 1 ? 'the last one' : `${left} left`}</span>
      </header>
      <h2 className={styles.subject}>{ticket.subject || 'No subject'}</h2>
      <p className={styles.words}>{ticket.text}</p>
      <p className={styles.quiet}>
        <Link to="/inbox/$view/$ticketId" params={{ view: 'all', ticketId: ticket.ticket_id }}>
          Open the ticket{ticket.number ? ` #${ticket.number}` : ''}
        </Link>
      </p>
      {label.error && <Failure what="Your word" error={label.error} />}
      <div className={styles.choices} role="group" aria-label="What is it about?">
        {categories.map((word, index) => {
          const guess = ticket.guesses.find((one) => one.category === word);
          return (
            <Button key={word} onClick={() => say(word)} disabled={label.isPending}>
              <Keys keys={String(index + 1)} />
              {category(word)}
              {guess && guess.probability >= 0.1 && (
                <span className={styles.quiet}>{percent(guess.probability)}</span>
              )}
            </Button>
          );
        })}
        <Button onClick={() => say('none')} disabled={label.isPending}>
          <Keys keys="0" />
          None of them
        </Button>
        <Button look="plain" onClick={next}>
          <Keys keys="s" />
          Skip
        </Button>
      </div>
    </article>
  );
}
