import type { TicketRow } from '../api/listRows';
import styles from './StateMark.module.css';

const marks: Record<string, { mark: string; words: string }> = {
  new: { mark: '○', words: 'New' },
  ai_working: { mark: '▸', words: 'AI is working' },
  needs_person: { mark: '●', words: 'Needs a person' },
  waiting: { mark: '‖', words: 'Waiting for the customer' },
  resolved: { mark: '✓', words: 'Resolved' },
};

export function stateWords(row: TicketRow) {
  if (row.status === 'snoozed') return 'Snoozed';
  return marks[row.state as string]?.words ?? '';
}

/** Where a ticket stands, as one shape; the words are read out. */
export function StateMark({ row }: { row: TicketRow }) {
  return (
    <span className={styles.mark} data-state={row.state} title={stateWords(row)}>
      <span aria-hidden="true">{marks[row.state as string]?.mark}</span>
      <span className="visually-hidden">{stateWords(row)}.</span>
    </span>
  );
}
