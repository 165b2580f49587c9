import type { CategoryAutonomy } from '../api/autonomy';
import styles from './Confidences.module.css';

/** How sure agents were of recent answers, one stroke each, over the slider; the sentence above says it in words. */
export function Confidences({
  recent,
  threshold,
}: {
  recent: CategoryAutonomy['recent'];
  threshold: number;
}) {
  return (
    <svg className={styles.strokes} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {recent.confidences.map((confidence, index) => (
        <line
          key={index}
          x1={confidence * 100}
          x2={confidence * 100}
          y1={confidence >= threshold ? 4 : 10}
          y2={20}
          data-alone={confidence >= threshold || undefined}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
