import { Progress as BaseProgress } from '@base-ui/react/progress';
import styles from './Progress.module.css';

/** How far a long work is; without a value it is under way and nobody knows how far. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  const value = done !== undefined && total ? Math.round((100 * done) / total) : null;
  return (
    <BaseProgress.Root className={styles.progress} value={value}>
      <BaseProgress.Label className={styles.label}>{label}</BaseProgress.Label>
      <span className={styles.value}>{total ? `${done ?? 0} of ${total}` : ''}</span>
      <BaseProgress.Track className={styles.track}>
        <BaseProgress.Indicator className={styles.bar} />
      </BaseProgress.Track>
    </BaseProgress.Root>
  );
}
