import { Skeleton } from '@baton/ui/Skeleton';
import styles from './Inbox.module.css';

/** The list while it is fetched, in the shape that it will have. */
export function InboxSkeleton() {
  return (
    <div role="status" aria-label="Fetching the tickets" className={styles.skeleton}>
      {Array.from({ length: 9 }, (_, row) => (
        <div key={row}>
          <Skeleton width={`${78 - ((row * 23) % 40)}%`} />
          <Skeleton width={`${48 - ((row * 13) % 20)}%`} height={10} />
        </div>
      ))}
    </div>
  );
}
