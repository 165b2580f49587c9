import { percent } from '@baton/ui/words';
import type { Reliability } from '../api/learning';
import styles from './Tenths.module.css';

type Bin = Reliability['bins'][number];

const size = { width: 260, height: 120, bottom: 18 };
const high = size.height - size.bottom;
const column = size.width / 10;

/** Ten columns from not sure to sure: how high one is says how often the answers were right; the line is where they should end. */
export function Tenths({ bins, label }: { bins: Bin[]; label: string }) {
  return (
    <svg className={styles.chart} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {bins.map((bin) => {
        const share = bin.right / bin.answers;
        const x = bin.tenth * column;
        return (
          <g key={bin.tenth}>
            <title>{`${percent(bin.mean_confidence)} sure, ${percent(share)} right, ${bin.answers} answers`}</title>
            <rect className={styles.all} x={x + 3} y={0} width={column - 6} height={high} />
            <rect
              className={styles.right}
              x={x + 3}
              y={high * (1 - share)}
              width={column - 6}
              height={high * share}
            />
          </g>
        );
      })}
      <path className={styles.ideal} d={`M0 ${high} L${size.width} 0`} />
      <text className={styles.end} x={0} y={size.height - 4}>
        not sure
      </text>
      <text className={styles.end} x={size.width} y={size.height - 4} textAnchor="end">
        sure
      </text>
    </svg>
  );
}
