import { Button } from '@baton/ui/Button';
import { IconButton } from '@baton/ui/IconButton';
import { useRef } from 'react';
import type { DraftState } from './keeper';
import styles from './Composer.module.css';

const states: Record<DraftState, string> = {
  none: '',
  keeping: 'Keeping draft…',
  kept: 'Draft kept',
  here: 'Kept in this browser until the network is back',
};

/** Below the words: what helps to write them, whether they are kept, and the buttons that send them. */
export function WriteBar({
  isNote,
  canSend,
  state,
  suggesting,
  onFiles,
  onMacro,
  onSuggest,
  onSend,
  onResolve,
}: {
  isNote: boolean;
  canSend: boolean;
  state: DraftState;
  suggesting: boolean;
  onFiles: (files: Iterable<File>) => void;
  onMacro: () => void;
  onSuggest: () => void;
  onSend: () => void;
  onResolve: () => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <IconButton icon="clip" label="Attach files" onClick={() => picker.current?.click()} />
      <Button look="plain" size="small" icon="bolt" onClick={onMacro}>
        Macro
      </Button>
      {!isNote && (
        <Button look="plain" size="small" icon="edit" busy={suggesting} onClick={onSuggest}>
          Suggest
        </Button>
      )}
      <span className={styles.state} role="status">
        {states[state]}
      </span>
      {!isNote && (
        <Button size="small" disabled={!canSend} onClick={onResolve}>
          Send and resolve
        </Button>
      )}
      <Button look="primary" size="small" icon="send" disabled={!canSend} title="Ctrl+Enter" onClick={onSend}>
        {isNote ? 'Add note' : 'Send reply'}
      </Button>
    </div>
  );
}
