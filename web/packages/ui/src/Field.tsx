import { useId, type ReactElement, type ReactNode, cloneElement } from 'react';
import { Icon } from './Icon';
import { classes } from './classes';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  /** One line below the label: what belongs here, in which form. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
  optional?: boolean;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  children: ReactElement<Record<string, unknown>>;
}

/** A labelled control with its hint and its error, tied together for screen readers. */
export function Field({ label, hint, error, optional, hideLabel, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classes(styles.label, hideLabel && 'visually-hidden')}>
        {label}
        {optional && <span className={styles.optional}> optional</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        'aria-describedby': about,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="warning" size={16} />
          {error}
        </p>
      )}
    </div>
  );
}
