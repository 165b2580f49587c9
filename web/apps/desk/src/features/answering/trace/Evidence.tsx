import type { ReactNode } from 'react';
import styles from './Evidence.module.css';

/** A piece of evidence under its own small heading. */
export function Piece({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.piece}>
      <h4>{title}</h4>
      {children}
    </div>
  );
}

/** Names and values, one under the other. */
export function Facts({ facts }: { facts: [name: string, value: ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
