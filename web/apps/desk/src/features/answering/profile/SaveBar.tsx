import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Notice } from '@baton/ui/Notice';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import styles from './Profile.module.css';

/** Appears when something is not saved; says what went wrong, and lets people decide when somebody was faster. */
export function SaveBar({
  isChanged,
  label,
  pending,
  error,
  onSave,
  onDiscard,
  conflict,
}: {
  isChanged: boolean;
  label: string;
  pending: boolean;
  error: Error | null;
  onSave: () => void;
  onDiscard: () => void;
  conflict: { code: string; text: string; onKeepMine: () => void; difference?: ReactNode };
}) {
  const problem = error ? problemOf(error) : undefined;
  const isConflict = problem?.code === conflict.code;
  const queries = useQueryClient();
  useEffect(() => {
    if (!isConflict) return;
    void queries.invalidateQueries({ queryKey: ['agents'] });
    void queries.invalidateQueries({ queryKey: ['autonomy'] });
  }, [isConflict, queries]);
  if (!isChanged && !problem) return null;
  return (
    <div className={styles.save}>
      {isConflict ? (
        <Notice kind="warning" title={conflict.text}>
          {conflict.difference}
        </Notice>
      ) : (
        problem && (
          <Notice kind="error" title="This was not saved">
            {problem.message}
          </Notice>
        )
      )}
      <div className={styles.saveRow}>
        <span>
          {isConflict ? 'Which one shall count?' : 'Not saved yet. The test conversation already uses it.'}
        </span>
        <Button onClick={onDiscard}>{isConflict ? 'Take theirs' : 'Discard'}</Button>
        {isConflict ? (
          <Button look="primary" onClick={conflict.onKeepMine}>
            Go on with mine
          </Button>
        ) : (
          <Button look="primary" busy={pending} onClick={onSave}>
            {label}
          </Button>
        )}
      </div>
    </div>
  );
}
