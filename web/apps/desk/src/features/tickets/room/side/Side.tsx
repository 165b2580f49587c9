import { Dialog } from '@baton/ui/Dialog';
import type { ReactNode } from 'react';
import styles from './Side.module.css';

/** What stands beside the conversation; on a narrow screen it slides over it. */
export function Side({
  narrow,
  open,
  onClose,
  children,
}: {
  narrow: boolean;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  if (narrow)
    return (
      <Dialog open={open} onClose={onClose} title="Customer and facts" place="side">
        <div className={styles.parts}>{children}</div>
      </Dialog>
    );
  if (!open) return null;
  return (
    <aside className={styles.side} aria-label="Customer and facts">
      <div className={styles.parts}>{children}</div>
    </aside>
  );
}

/** One part of the side under a small heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
