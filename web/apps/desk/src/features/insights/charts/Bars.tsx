import { classes } from '@baton/ui/classes';
import styles from './Bars.module.css';

export interface Bar {
  bucket: string;
  name: string;
  count: number;
  /** Drawn in the accent inside the bar. */
  part?: number;
  /** Beside the count: a change, a share. Empty keeps its place. */
  note?: string;
  tone?: 'agent' | 'person' | 'lost';
}

/** Lengths beside their names: each line is a button that opens its tickets. */
export function Bars({ bars, open, label }: { bars: Bar[]; open: (bucket: string) => void; label: string }) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.bucket}>
          <button
            type="button"
            className={styles.bar}
            onClick={() => open(bar.bucket)}
            disabled={bar.count === 0}
          >
            <span className={styles.name}>{bar.name}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={classes(styles.fill, bar.tone && styles[bar.tone])}
                style={{ width: bar.count === 0 ? 0 : `max(3px, ${(100 * bar.count) / most}%)` }}
              >
                {bar.part !== undefined && bar.count > 0 && (
                  <span className={styles.part} style={{ width: `${(100 * bar.part) / bar.count}%` }} />
                )}
              </span>
            </span>
            <span className={styles.count}>
              {bar.count.toLocaleString()}
              {bar.note !== undefined && ' '}
              {bar.note !== undefined && <small>{bar.note}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
