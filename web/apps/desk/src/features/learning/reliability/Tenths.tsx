import { percent } from '@baton/ui/words';
import type { Reliability } from '../api/learning';
import styles from './Tenths.module.css';

type Bin = Reliability['bins'][number];

const size = { width: 320, height: 150 };
const plot = { left: 58, right: 300, top: 16, bottom: 116 };
const high = plot.bottom - plot.top;
const column = (plot.right - plot.left) / 10;
const shares = [0, 0.5, 1];

/** Ten columns from not sure to sure: how high one is says how often the answers were right, the number above it of how many; the line is where they should end. */
export function Tenths({ bins, label }: { bins: Bin[]; label: string }) {
  return (
    <svg className={styles.chart} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {shares.map((share) => (
        <g key={share}>
          <path className={styles.grid} d={`M${plot.left} ${plot.bottom - high * share} H${plot.right}`} />
          <text
            className={styles.figure}
            x={plot.left - 6}
            y={plot.bottom - high * share + 4}
            textAnchor="end"
          >
            {percent(share)}
          </text>
          <text
            className={styles.figure}
            x={plot.left + share * (plot.right - plot.left)}
            y={plot.bottom + 15}
            textAnchor="middle"
          >
            {percent(share)}
          </text>
        </g>
      ))}
      {bins.map((bin) => {
        const share = bin.right / bin.answers;
        const x = plot.left + bin.tenth * column;
        return (
          <g key={bin.tenth}>
            <title>{`${percent(bin.mean_confidence)} sure, ${percent(share)} right, ${bin.answers} answers`}</title>
            <rect className={styles.all} x={x + 3} y={plot.top} width={column - 6} height={high} />
            <rect
              className={styles.right}
              x={x + 3}
              y={plot.bottom - high * share}
              width={column - 6}
              height={high * share}
            />
            <text className={styles.figure} x={x + column / 2} y={plot.top - 4} textAnchor="middle">
              {bin.answers}
            </text>
          </g>
        );
      })}
      <path className={styles.ideal} d={`M${plot.left} ${plot.bottom} L${plot.right} ${plot.top}`} />
      <text
        className={styles.figure}
        x={(plot.left + plot.right) / 2}
        y={size.height - 4}
        textAnchor="middle"
      >
        how sure the agents were
      </text>
      <text
        className={styles.figure}
        transform={`translate(10 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        right
      </text>
    </svg>
  );
}
