import { IconButton } from '@baton/ui/IconButton';
import type { TicketChange } from '../../macros/api/macros';
import { inWords } from '../../macros/words';
import styles from './Composer.module.css';

/** What happens to the ticket with these words, and what a macro could not fill in. */
export function AlsoDone({
  actions,
  missing,
  onDrop,
}: {
  actions: TicketChange[];
  missing: string[];
  onDrop: (action: TicketChange) => void;
}) {
  if (actions.length === 0 && missing.length === 0) return null;
  return (
    <ul className={styles.actions} aria-label="With this message">
      {actions.map((action, index) => (
        <li key={index}>
          {inWords(action)}
          <IconButton icon="cross" label={`Do not: ${inWords(action)}`} onClick={() => onDrop(action)} />
        </li>
      ))}
      {missing.map((name) => (
        <li key={name} className={styles.missing}>
          Nothing is known for {name}; fill it in.
        </li>
      ))}
    </ul>
  );
}
