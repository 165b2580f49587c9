import { Dialog } from '@baton/ui/Dialog';
import { Icon } from '@baton/ui/Icon';
import { Keys } from '@baton/ui/Keys';
import { useEffect, useRef } from 'react';
import { toLetter } from './toLetter';
import styles from './ChooseDialog.module.css';

export interface Option {
  value: string | null;
  label: string;
  note?: string;
}

/** A short list to pick one from: by number, first letter, arrows or pointer. */
export function ChooseDialog({
  open,
  title,
  about,
  options,
  chosen,
  onChoose,
  onClose,
}: {
  open: boolean;
  title: string;
  /** One sentence below the title. */
  about?: string;
  options: Option[];
  /** The present value; the list opens on it. */
  chosen?: string | null | undefined;
  onChoose: (option: Option) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    requestAnimationFrame(() => {
      const first = list.current?.querySelector<HTMLButtonElement>('button[aria-current]');
      (first ?? list.current?.querySelector('button'))?.focus();
    });
  }, [open]);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const focused = () => buttons().indexOf(document.activeElement as HTMLButtonElement);
  const step = (by: number) => {
    const all = buttons();
    all[(focused() + by + all.length) % all.length]?.focus();
  };
  return (
    <Dialog open={open} onClose={onClose} title={title} about={about}>
      <div
        ref={list}
        className={styles.list}
        onKeyDown={(event) => {
          const picked = options[Number(event.key) - 1];
          if (event.key === 'ArrowDown' || event.key === 'j') step(1);
          else if (event.key === 'ArrowUp' || event.key === 'k') step(-1);
          else if (picked) onChoose(picked);
          else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)
            step(toLetter(options, focused(), event.key));
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {options.map((option, index) => (
          <button
            key={option.label}
            type="button"
            className={styles.option}
            aria-current={option.value === chosen ? 'true' : undefined}
            onClick={() => onChoose(option)}
          >
            <span className={styles.label}>
              {option.label} {option.note && <span className={styles.note}>{option.note}</span>}
            </span>
            {option.value === chosen && <Icon name="check" size={16} />}
            {index < 9 && (
              <span aria-hidden="true">
                <Keys keys={String(index + 1)} />
              </span>
            )}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
