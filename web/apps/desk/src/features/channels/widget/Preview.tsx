import type { CSSProperties } from 'react';
import { inkOn, isColour } from './contrast';
import type { Draft } from './useWidgetDraft';
import styles from './Preview.module.css';

/** The widget as visitors will see it, while it is being changed. A picture: nothing in it can be used. */
export function Preview({ draft, shownName }: { draft: Draft; shownName: string }) {
  const colour = isColour(draft.colour) ? draft.colour : '#1c7c5c';
  const colours = { '--brand': colour, '--on-brand': inkOn(colour) } as CSSProperties;
  return (
    <figure
      className={styles.preview}
      style={colours}
      data-theme={draft.theme === 'auto' ? undefined : draft.theme}
    >
      <figcaption>Preview</figcaption>
      <div className={styles.stage} aria-hidden="true">
        <div className={styles.panel}>
          <div className={styles.band}>
            <span>{draft.name || shownName}</span>
            <strong>{draft.greetings.en ?? 'Hi, how can we help?'}</strong>
            <small>An AI agent answers right away. A person takes over when that is better.</small>
          </div>
          <div className={styles.body}>
            <p className={styles.mine}>How do I change my plan?</p>
            <div className={styles.theirs}>
              <span>
                <b>{draft.name || shownName}</b> AI agent
              </span>
              <p>Open Settings → Billing and choose the new plan there. It counts from the next day.</p>
            </div>
          </div>
          <div className={styles.write}>
            <span>Write a message…</span>
            <i />
          </div>
        </div>
        <span className={draft.position === 'left' ? `${styles.launcher} ${styles.left}` : styles.launcher}>
          <svg viewBox="0 0 24 24" width="20" height="20">
            <path d="M20 11.5a7.5 7.5 0 0 1-11 6.6L4.5 19.5l1.4-4.2A7.5 7.5 0 1 1 20 11.5Z" />
          </svg>
        </span>
      </div>
    </figure>
  );
}
