import { percent } from '@baton/ui/words';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figures } from '../api/readFigures';
import { useRoving } from './useRoving';
import { useWidth } from './useWidth';
import styles from './ReliabilityDiagram.module.css';

type Bin = Figures['reliability']['bins'][number];

const pad = { left: 40, right: 16, top: 12, bottom: 40 };
const share = (bin: Bin) => bin.right / bin.answers;

/** How sure agents were, across, beside how often that turned out right, up. On the slanting line both are the same. */
export function ReliabilityDiagram({ bins, open }: { bins: Bin[]; open: (bucket: string) => void }) {
  const [box, available] = useWidth<HTMLDivElement>(360);
  const size = Math.min(available, 400);
  const x = scaleLinear()
    .domain([0, 1])
    .range([pad.left, size - pad.right]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([size - pad.bottom, pad.top]);
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...bins.map((bin) => bin.answers))])
    .range([3, 15]);
  const ideal = line<number>()
    .x((value) => x(value))
    .y((value) => y(value))([0, 1]);
  const mark = useRoving(bins.length, (index) => open(String(bins[index]?.bin ?? 0)));
  return (
    <div ref={box} className={styles.box}>
      <svg
        width={size}
        height={size}
        role="group"
        aria-label="How sure agents were and how often they were right"
      >
        {[0, 0.5, 1].map((value) => (
          <g key={value} className={styles.axis}>
            <line x1={pad.left} x2={size - pad.right} y1={y(value)} y2={y(value)} />
            <text x={pad.left - 8} y={y(value) + 4} textAnchor="end">
              {percent(value)}
            </text>
            <text x={x(value)} y={size - pad.bottom + 18} textAnchor={value === 1 ? 'end' : 'middle'}>
              {percent(value)}
            </text>
          </g>
        ))}
        <path d={ideal ?? ''} className={styles.ideal} />
        <text className={styles.word} x={x(0.02)} y={y(0.94)}>
          right more often than sure
        </text>
        <text className={styles.word} x={x(0.98)} y={y(0.05)} textAnchor="end">
          surer than right
        </text>
        <text className={styles.title} x={(pad.left + size - pad.right) / 2} y={size - 4} textAnchor="middle">
          how sure they were
        </text>
        {bins.map((bin, index) => (
          <g
            key={bin.bin}
            {...mark(index)}
            className={styles.mark}
            aria-label={`${percent(bin.mean_confidence)} sure, ${percent(share(bin))} right, ${bin.answers} answers`}
          >
            <title>
              {`${percent(bin.mean_confidence)} sure, ${percent(share(bin))} right, ${bin.answers} answers`}
            </title>
            <line
              x1={x(bin.mean_confidence)}
              x2={x(bin.mean_confidence)}
              y1={y(bin.mean_confidence)}
              y2={y(share(bin))}
              className={styles.gap}
            />
            <circle
              cx={x(bin.mean_confidence)}
              cy={y(share(bin))}
              r={Math.max(radius(bin.answers), 12)}
              className={styles.reach}
            />
            <circle
              cx={x(bin.mean_confidence)}
              cy={y(share(bin))}
              r={radius(bin.answers)}
              className={styles.dot}
            />
            <text
              x={x(bin.mean_confidence)}
              y={y(share(bin)) - radius(bin.answers) - 5}
              textAnchor="middle"
              className={styles.count}
            >
              {bin.answers}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
