import { BatonMark } from '@baton/ui/Icon';
import { useEffect, type ReactNode } from 'react';
import styles from './Door.module.css';

/** The page in front of the desk: one question at a time, nothing else in sight. */
export function Door({ title, about, children }: { title: string; about?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Baton`;
  }, [title]);
  return (
    <main className={styles.door}>
      <div className={styles.column}>
        <p className={styles.brand}>
          <BatonMark size={24} />
          Baton
        </p>
        <header>
          <h1>{title}</h1>
          {about && <p className={styles.about}>{about}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}
