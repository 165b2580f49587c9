import { Dialog } from '@baton/ui/Dialog';
import { Keys } from '@baton/ui/Keys';
import { useEffect, useRef } from 'react';
import styles from './ChooseDialog.module.css';

export interface Option {
  value: string | null;
  label: string;
  note?: string;
}

/** A short list to pick one from: by number, arrows or pointer. */
export function ChooseDialog({
  open,
  title,
  options,
  onChoose,
  onClose,
}: {
  open: boolean;
  title: string;
  options: Option[];
  onChoose: (option: Option) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) requestAnimationFrame(() => list.current?.querySelector('button')?.focus());
  }, [open]);
  const step = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div
        ref={list}
        className={styles.list}
        onKeyDown={(event) => {
          const picked = options[Number(event.key) - 1];
          if (event.key === 'ArrowDown' || event.key === 'j') step(1);
          else if (event.key === 'ArrowUp' || event.key === 'k') step(-1);
          else if (picked) onChoose(picked);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {options.map((option, index) => (
          <button key={option.label} type="button" className={styles.option} onClick={() => onChoose(option)}>
            <span className={styles.label}>
              {option.label} {option.note && <span className={styles.note}>{option.note}</span>}
            </span>
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
