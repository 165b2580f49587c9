import { Dialog } from '@baton/ui/Dialog';
import { Keys } from '@baton/ui/Keys';
import { useAllShortcuts, type Shortcut } from '@baton/ui/shortcuts';
import { closeSheet, useSheet } from './sheet';
import styles from './ShortcutSheet.module.css';

/** Every key that works right now, by room. */
export function ShortcutSheet() {
  const open = useSheet();
  return (
    <Dialog open={open} onClose={closeSheet} title="Keyboard shortcuts" wide>
      {open && <Sheet />}
    </Dialog>
  );
}

function Sheet() {
  const groups = Map.groupBy(useAllShortcuts(), (shortcut: Shortcut) => shortcut.group);
  return (
    <div className={styles.sheet}>
      {[...groups].map(([group, shortcuts]) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {shortcuts.map((shortcut) => (
              <div key={shortcut.keys} className={styles.row}>
                <dt>{shortcut.label}</dt>
                <dd>
                  <Keys keys={shortcut.keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
