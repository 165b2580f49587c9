import { useEffect, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Room.module.css';

/** One room of the desk: its name, what can be done in it, and its contents. Names the browser's tab too. */
export function Room({
  title,
  about,
  actions,
  back,
  wide,
  children,
}: {
  title: string;
  about?: ReactNode;
  actions?: ReactNode;
  /** A link back to the list, above the title. */
  back?: ReactNode;
  /** Uses the whole width; otherwise lines stay readable. */
  wide?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Baton`;
  }, [title]);
  return (
    <div className={styles.room}>
      <div className={classes(styles.column, wide && styles.wide)}>
        <header className={styles.head}>
          <div className={styles.words}>
            {back && <div className={styles.back}>{back}</div>}
            <h1>{title}</h1>
            {about && <p className={styles.about}>{about}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}

/** A part of a room under a small heading. */
export function Section({
  title,
  about,
  actions,
  children,
}: {
  title: string;
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.sectionHead}>
        <div>
          <h2>{title}</h2>
          {about && <p className={styles.about}>{about}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
