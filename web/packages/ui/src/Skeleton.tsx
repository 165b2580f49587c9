import styles from './Skeleton.module.css';

/** Holds the place of a line of text while it loads; `width` in characters or any CSS length. */
export function Skeleton({ width = '100%', height = 12 }: { width?: number | string; height?: number }) {
  return (
    <span
      className={styles.skeleton}
      style={{ width: typeof width === 'number' ? `${width}ch` : width, height }}
      aria-hidden="true"
    />
  );
}

/** Several rows of the list that is being loaded, each of the height that a row will have. */
export function SkeletonRows({ rows, height = 44, label }: { rows: number; height?: number; label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} style={{ height }}>
          <Skeleton width={`${72 - ((row * 17) % 40)}%`} />
        </div>
      ))}
    </div>
  );
}
