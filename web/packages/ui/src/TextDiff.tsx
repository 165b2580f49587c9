import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import styles from './TextDiff.module.css';

/** What changed from one text to another, word by word. Take it in lazily: few people need it at once. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  if (before === after) return <p className={styles.same}>Nothing changed.</p>;
  return (
    <div className={styles.diff}>
      {parts.map((part, index) =>
        part.added ? (
          <ins key={index}>{part.value}</ins>
        ) : part.removed ? (
          <del key={index}>{part.value}</del>
        ) : (
          <span key={index}>{part.value}</span>
        ),
      )}
    </div>
  );
}
