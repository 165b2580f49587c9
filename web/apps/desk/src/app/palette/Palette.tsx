import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { Icon } from '@baton/ui/Icon';
import { Keys } from '@baton/ui/Keys';
import { useId, useState, type KeyboardEvent } from 'react';
import { useFound } from './find';
import { closePalette, usePaletteOpen } from './open';
import styles from './Palette.module.css';

/** Ctrl+K: rooms, tickets, articles, customers and everything that can be done right here, found by typing. */
export function Palette() {
  const open = usePaletteOpen();
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && closePalette()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.shade} />
        <BaseDialog.Popup className={styles.palette} aria-label="Find anything">
          <Search />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function Search() {
  const id = useId();
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const { groups, isLooking } = useFound(text);
  const all = groups.flatMap((group) => group.found);
  const at = Math.min(place, Math.max(0, all.length - 1));
  const choose = (index: number) => {
    closePalette();
    all[index]?.go();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length > 0) {
      event.preventDefault();
      setPlace((at + step + all.length) % all.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(at);
    }
  };
  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={all[at] ? `${id}-${at}` : undefined}
          aria-label="Find a room, a ticket, an article, a customer or an action"
          placeholder="Find anything"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div className={styles.list} role="listbox" id={`${id}-list`} aria-label="Found">
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <div className={styles.group} aria-hidden="true">
              {group.name}
            </div>
            {group.found.map((one) => {
              const index = all.indexOf(one);
              return (
                <div
                  key={one.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  className={styles.option}
                  onPointerMove={() => setPlace(index)}
                  onClick={() => choose(index)}
                >
                  <Icon name={one.icon} size={16} />
                  <span className={styles.name}>{one.name}</span>
                  {one.about && <span className={styles.about}>{one.about}</span>}
                  {one.keys && <Keys keys={one.keys} />}
                </div>
              );
            })}
          </div>
        ))}
        {all.length === 0 && (
          <p className={styles.none}>{isLooking ? 'Looking…' : 'Nothing found. Try fewer words.'}</p>
        )}
      </div>
    </>
  );
}
