import { Checkbox } from '@baton/ui/Choice';
import { exact, short } from '@baton/ui/time';
import { category, agentName, personName } from '@baton/ui/words';
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { TicketRow } from '../api/listRows';
import { StateMark } from './StateMark';
import { waits } from './waits';
import styles from './TicketLine.module.css';

interface TicketLineProps {
  row: TicketRow;
  /** The ticket's address. */
  href: string;
  isOpen: boolean;
  isActive: boolean;
  isChosen: boolean;
  /** It changed so that it does not belong to this view any more; it stays until the list is asked for again. */
  hasLeft: boolean;
  me: string;
  now: number;
  onChoose: (id: string, stretch: boolean) => void;
  onActive: (id: string) => void;
  onOpen: (id: string) => void;
  prefetch: (id: string) => void;
}

/**
 * A ticket as two lines: what and since when, who and about what. Drawn anew only when something about it differs:
 * while the list is scrolled, the lines that stay are left alone.
 */
export const TicketLine = memo(function TicketLine(props: TicketLineProps) {
  const { row, href, isOpen, isActive, isChosen, hasLeft, me, now } = props;
  const { onChoose, onActive, onOpen, prefetch } = props;
  const since = row.waiting_since ?? row.updated_at;
  const who = personName(row.customer_name, row.customer_id);
  const urgent = row.priority === 'urgent' || row.priority === 'high' ? (row.priority as string) : undefined;
  return (
    <div
      className={styles.line}
      data-open={isOpen || undefined}
      data-chosen={isChosen || undefined}
      data-left={hasLeft || undefined}
      data-line={row.id}
    >
      <span
        className={styles.choose}
        onClickCapture={(event: MouseEvent) => {
          if (!event.shiftKey) return;
          event.preventDefault();
          event.stopPropagation();
          onChoose(row.id, true);
        }}
      >
        <Checkbox
          checked={isChosen}
          onChange={() => onChoose(row.id, false)}
          label={`Choose ${row.subject}`}
          hideLabel
        />
      </span>
      <a
        href={href}
        className={styles.link}
        data-ticket={row.id}
        tabIndex={isActive ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        title={row.preview}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          onOpen(row.id);
        }}
        onFocus={() => {
          onActive(row.id);
          prefetch(row.id);
        }}
        onKeyDown={(event: KeyboardEvent) => event.key === ' ' && event.preventDefault()}
      >
        <span className={styles.mark}>
          <StateMark row={row} />
        </span>
        <span className={styles.top}>
          <span className={styles.subject}>{row.subject}</span>
          <span className={styles.age}>
            <time dateTime={since} title={exact(since)}>
              {short(since, now)}
            </time>
          </span>
        </span>
        <span className={styles.bottom}>
          <span className={styles.about}>
            <span className={styles.who}>{who}</span>
            <span aria-hidden="true"> · </span>
            {category(row.category as string | null)}
            {urgent && (
              <>
                <span aria-hidden="true"> · </span>
                <strong data-priority={urgent}>{urgent === 'urgent' ? 'Urgent' : 'High'}</strong>
              </>
            )}
          </span>
          <Aside row={row} me={me} now={now} />
        </span>
      </a>
    </div>
  );
});

/** Whether a click stays on this page; with a key held down the browser opens the address as it was told. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The one further thing that matters: who is at work, or that somebody waits too long. */
function Aside({ row, me, now }: { row: TicketRow; me: string; now: number }) {
  const late = waits(row, now);
  if (late) return <span className={styles.late}>{late}</span>;
  if (row.state === 'ai_working') {
    return (
      <span className={styles.aside}>{row.assigned_ai_agent ? agentName(row.assigned_ai_agent) : 'AI'}</span>
    );
  }
  if (row.assigned_agent) {
    return <span className={styles.aside}>{row.assigned_agent === me ? 'You' : row.assigned_agent}</span>;
  }
  return row.state === 'needs_person' && row.team ? <span className={styles.aside}>{row.team}</span> : null;
}
