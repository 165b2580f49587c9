import { clock, exact } from '@baton/ui/time';
import type { Entry } from '../api/timeline';
import styles from './EventLine.module.css';

/** Something that was done, as one quiet line. */
export function EventLine({ entry }: { entry: Entry }) {
  if (!entry.event) return null;
  return (
    <p className={styles.line} data-kind={entry.event.kind}>
      <span className={styles.words}>
        {entry.event.text}
        {entry.event.detail && <span className={styles.detail}>: {entry.event.detail}</span>}{' '}
        <time dateTime={entry.at} title={exact(entry.at)}>
          {clock(entry.at)}
        </time>
      </span>
    </p>
  );
}
