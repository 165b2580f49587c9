import { scaleBand, scaleLinear } from 'd3-scale';
import { useRoving } from './useRoving';
import { useWidth } from './useWidth';
import styles from './Columns.module.css';

export interface Column {
  bucket: string;
  /** Said to screen readers and shown at the column. */
  name: string;
  count: number;
  /** Drawn dark at the foot. */
  part?: number;
  /** Written under the axis. */
  tick?: string | undefined;
}

const foot = 22;
const head = 20;

/** Counts over time. The tallest column carries its number; the others say theirs under the pointer or the focus. */
export function Columns({
  columns,
  open,
  label,
  height = 168,
}: {
  columns: Column[];
  open: (bucket: string) => void;
  label: string;
  height?: number;
}) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const most = Math.max(1, ...columns.map((column) => column.count));
  const x = scaleBand<number>()
    .domain(columns.map((_, index) => index))
    .range([0, width])
    .paddingInner(columns.length > 60 ? 0.15 : 0.28);
  const y = scaleLinear()
    .domain([0, most])
    .range([height - foot, head]);
  const ticks = columns.filter((column) => column.tick).length;
  const sparse = Math.max(1, Math.ceil((ticks * 56) / Math.max(1, width)));
  const shown = columns.flatMap((column, index) => (column.tick ? [index] : []));
  const tallest = columns.findIndex((column) => column.count === most);
  const mark = useRoving(columns.length, (index) => {
    const column = columns[index];
    if (column && column.count > 0) open(column.bucket);
  });
  return (
    <div ref={box} className={styles.box}>
      <svg width={width} height={height} role="group" aria-label={label}>
        <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={styles.ground} />
        {columns.map((column, index) => {
          const left = x(index) ?? 0;
          const middle = left + x.bandwidth() / 2;
          const end = middle < 24 ? 'start' : middle > width - 24 ? 'end' : 'middle';
          const at = end === 'start' ? left : end === 'end' ? left + x.bandwidth() : middle;
          return (
            <g
              key={column.bucket}
              {...mark(index)}
              className={styles.mark}
              aria-label={column.name}
              aria-disabled={column.count === 0 || undefined}
              data-tallest={(index === tallest && column.count > 0) || undefined}
            >
              <title>{column.name}</title>
              <rect x={left} y={0} width={x.bandwidth()} height={height - foot} className={styles.reach} />
              {column.count > 0 && (
                <>
                  <rect
                    x={left}
                    y={y(column.count)}
                    width={x.bandwidth()}
                    height={y(0) - y(column.count)}
                    className={styles.whole}
                  />
                  <rect
                    x={left}
                    y={y(column.count)}
                    width={x.bandwidth()}
                    height={1.5}
                    className={styles.cap}
                  />
                </>
              )}
              {column.part !== undefined && column.part > 0 && (
                <rect
                  x={left}
                  y={y(column.part)}
                  width={x.bandwidth()}
                  height={y(0) - y(column.part)}
                  className={styles.part}
                />
              )}
              <text x={at} y={y(column.count) - 6} textAnchor={end} className={styles.number}>
                {column.count}
              </text>
              {column.tick && shown.indexOf(index) % sparse === 0 && (
                <text x={at} y={height - 4} textAnchor={end} className={styles.tick}>
                  {column.tick}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
