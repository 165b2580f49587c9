import { percent } from './words';
import styles from './Bars.module.css';

export interface Bar {
  name: string;
  /** From 0 to 1. */
  share: number;
  chosen?: boolean;
  /** Shown in place of the share in percent. */
  value?: string;
}

/** Probabilities as short bars with their numbers; the number carries the meaning, the bar the comparison. */
export function Bars({ label, bars }: { label: string; bars: Bar[] }) {
  return (
    <dl className={styles.bars} aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.name} className={styles.bar} data-chosen={bar.chosen || undefined}>
          <dt>{bar.name}</dt>
          <dd>
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${Math.max(1, Math.min(100, bar.share * 100))}%` }} />
            </span>
            <span className="numbers">{bar.value ?? percent(bar.share)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
