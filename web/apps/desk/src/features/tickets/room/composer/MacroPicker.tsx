import { Failure } from '@baton/ui/Failure';
import { TextInput } from '@baton/ui/Input';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { macrosQuery, type Macro } from '../../macros/api/macros';
import styles from './MacroPicker.module.css';

/** Finds a macro by its name or words; arrows and Enter, as in the palette. */
export function MacroPicker({ onPick, onClose }: { onPick: (macro: Macro) => void; onClose: () => void }) {
  const macros = useQuery(macrosQuery);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = match(macros.data ?? [], text);
  const chosen = found[Math.min(at, found.length - 1)];

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(0, now - 1));
    else if (event.key === 'Enter' && chosen) onPick(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.picker} role="group" aria-label="Macros" onKeyDown={press}>
      <TextInput
        autoFocus
        placeholder="Find a macro"
        aria-label="Find a macro"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onBlur={(event) => !event.currentTarget.parentElement?.contains(event.relatedTarget) && onClose()}
      />
      {macros.isPending && <SkeletonRows rows={3} height={36} label="Macros are loading" />}
      {macros.isError && <Failure what="Macros" error={macros.error} retry={() => void macros.refetch()} />}
      <ul id={id} role="listbox" aria-label="Macros" className={styles.list}>
        {found.map((macro) => (
          <li
            key={macro.id}
            id={`${id}-${macro.id}`}
            role="option"
            aria-selected={macro === chosen}
            className={styles.macro}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(macro)}
          >
            <span className={styles.name}>{macro.name}</span>
            <span className={styles.words}>
              {macro.text.replaceAll(/\s+/g, ' ') || macro.actions_in_words.join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {macros.isSuccess && found.length === 0 && (
        <p className={styles.none}>
          {text ? 'No macro has these words.' : 'No macros yet.'} <a href="/desk/settings/macros">Make one</a>
        </p>
      )}
    </div>
  );
}

function match(macros: Macro[], text: string) {
  const wanted = text.trim().toLowerCase();
  return macros.filter((macro) => `${macro.name} ${macro.text}`.toLowerCase().includes(wanted)).slice(0, 30);
}
