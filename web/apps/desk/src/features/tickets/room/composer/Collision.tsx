import { Button } from '@baton/ui/Button';
import { Icon } from '@baton/ui/Icon';
import { agentName } from '@baton/ui/words';
import type { Entry } from '../api/timeline';
import { inShort } from '../story/story';
import styles from './Collision.module.css';

/** What arrived while somebody wrote, and by whom; their words stand untouched below it. */
export function Collision({
  entries,
  customerName,
  stopped,
  onSend,
  onGoOn,
}: {
  entries: Entry[];
  customerName: string;
  /** The send was stopped; otherwise this is a hint while writing. */
  stopped: boolean;
  onSend: () => void;
  onGoOn: () => void;
}) {
  const nameOf = (entry: Entry) =>
    entry.message?.author === 'customer'
      ? customerName
      : entry.message?.author === 'agent'
        ? agentName(entry.message.author_name)
        : (entry.message?.author_name ?? '');
  return (
    <section className={styles.box} role={stopped ? 'alert' : 'status'} aria-label="What arrived meanwhile">
      <p className={styles.title}>
        <Icon name="warning" size={16} />
        {stopped ? 'Not sent: this arrived while you wrote' : 'This arrived while you write'}
      </p>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.sequence} className={entry.message ? styles.said : styles.done}>
            {inShort(entry, nameOf)}
          </li>
        ))}
        {entries.length === 0 && <li className={styles.done}>The ticket was changed.</li>}
      </ul>
      <div className={styles.actions}>
        {stopped && (
          <Button size="small" look="primary" onClick={onSend}>
            Send anyway
          </Button>
        )}
        <Button size="small" onClick={onGoOn}>
          {stopped ? 'Edit' : 'Seen, go on'}
        </Button>
      </div>
    </section>
  );
}
