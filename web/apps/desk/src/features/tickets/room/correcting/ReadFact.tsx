import { Icon } from '@baton/ui/Icon';
import type { ReactNode } from 'react';
import styles from './ReadFact.module.css';

/** A thing that was read in the ticket, marked where a person said it; for those who may, the way to correct it. */
export function ReadFact({
  isGiven,
  onCorrect,
  what,
  children,
}: {
  isGiven: boolean;
  /** Left out for who may only look. */
  onCorrect?: (() => void) | undefined;
  what: string;
  children: ReactNode;
}) {
  const said = (
    <>
      {children}
      {isGiven && (
        <>
          <Icon name="person" size={16} />
          <span className="visually-hidden">, set by a person</span>
        </>
      )}
    </>
  );
  const title = isGiven ? `${what}, set by a person` : `${what}, as the agents read it`;
  return onCorrect ? (
    <button type="button" className={styles.fact} title={`${title}. Correct it`} onClick={onCorrect}>
      {said}
    </button>
  ) : (
    <span className={styles.plain} title={title}>
      {said}
    </span>
  );
}
