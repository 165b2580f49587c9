import { Popover } from '@baton/ui/Popover';
import { useId, type ReactNode } from 'react';
import styles from './Chart.module.css';

/** One drawing under its name, with what it shows in words and what it means one click away. */
export function Chart({
  title,
  says,
  means,
  table,
  wide,
  children,
}: {
  title: string;
  says?: ReactNode;
  means?: string | undefined;
  /** The same numbers as rows, for whoever would rather read than look. */
  table?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={wide ? styles.wide : styles.chart} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {means && <Meaning of={title} text={means} />}
      </header>
      {says && <p className={styles.says}>{says}</p>}
      {children}
      {table && (
        <details className={styles.table}>
          <summary>As a table</summary>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={`${title} as a table`}>
            {table}
          </div>
        </details>
      )}
    </section>
  );
}

/** The definition of a figure, where the figure stands. */
export function Meaning({ of, text }: { of: string; text: string }) {
  return (
    <Popover
      label={`What ${of} means`}
      trigger={
        <button type="button" className={styles.meaning} aria-label={`what this means: ${of}`}>
          what this means
        </button>
      }
    >
      <p className={styles.definition}>{text}</p>
    </Popover>
  );
}
