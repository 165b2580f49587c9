import { Skeleton } from '@baton/ui/Skeleton';
import styles from './TicketSkeleton.module.css';

/** Holds the places of header, conversation and composer while a ticket loads. */
export function TicketSkeleton() {
  return (
    <div className={styles.room} role="status" aria-label="The ticket is loading">
      <div className={styles.head}>
        <Skeleton width="36ch" height={16} />
        <Skeleton width="52ch" />
      </div>
      <div className={styles.story}>
        {[62, 88, 74].map((width) => (
          <div key={width} className={styles.message}>
            <Skeleton width="18ch" />
            <Skeleton width={`${width}%`} />
            <Skeleton width={`${width - 20}%`} />
          </div>
        ))}
      </div>
      <div className={styles.composer} />
    </div>
  );
}
