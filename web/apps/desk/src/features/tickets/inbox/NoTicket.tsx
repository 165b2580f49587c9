import { BatonMark } from '@baton/ui/Icon';
import { Keys } from '@baton/ui/Keys';
import styles from './Inbox.module.css';

/** What stands beside the list while no ticket is open. */
export function NoTicket() {
  return (
    <div className={styles.none}>
      <BatonMark size={24} />
      <p>Choose a ticket to read it here.</p>
      <p className={styles.hints}>
        <Keys keys="j" /> <Keys keys="k" /> move · <Keys keys="enter" /> opens · <Keys keys="?" /> all keys
      </p>
    </div>
  );
}
