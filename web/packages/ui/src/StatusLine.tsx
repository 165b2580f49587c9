import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './StatusLine.module.css';

interface Told {
  id: number;
  text: string;
  undo?: () => void;
}

let told: Told | undefined;
let count = 0;
const watchers = new Set<() => void>();

function change(next: Told | undefined) {
  told = next;
  watchers.forEach((watcher) => watcher());
}

/**
 * Says in one line what was just done where the page itself cannot show it, with a way back if there is one. One line
 * at a time: what came before is done.
 */
export function say(text: string, undo?: () => void) {
  change({ id: ++count, text, ...(undo ? { undo } : {}) });
}

/** The place where {@link say} speaks; stands once in the shell. `mod+z` takes the last act back. */
export function StatusLine() {
  const now = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => told,
  );
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!now || held) return;
    const timer = setTimeout(() => change(undefined), now.undo ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [now, held]);
  return (
    <div
      className={styles.place}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {now && (
        <div className={styles.line}>
          <span>{now.text}</span>
          {now.undo && (
            <Button look="plain" size="small" icon="undo" onClick={() => undoLast()}>
              Undo
            </Button>
          )}
          <IconButton icon="cross" label="Close" onClick={() => change(undefined)} />
        </div>
      )}
    </div>
  );
}

/** Takes the last act back, if it can be; true when it could. */
export function undoLast() {
  const undo = told?.undo;
  change(undefined);
  undo?.();
  return undo !== undefined;
}
