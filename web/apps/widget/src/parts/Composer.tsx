/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { accept } from '../chat/files.ts';
import { keep, kept } from '../chat/storage.ts';
import { fill } from '../words/words.ts';
import { useChat } from './context.ts';
import { ClipIcon, CloseIcon, SendIcon } from './icons.tsx';
import { useFiles } from './useFiles.ts';

/** Where the visitor writes. What is typed stays in this browser until it is sent. */
export function Composer() {
  const { store, words, state } = useChat();
  const draft = state.ticket ?? 'opening';
  const [text, setText] = useState(kept().drafts?.[draft] ?? '');
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { files, fault, add, remove, clear } = useFiles(state.ticket, store.config.files, words);
  const takesFiles = store.config.allows_attachments && state.ticket !== null;
  const isUploading = files.some((file) => file.sent === null);
  const maySend = state.ticket !== null && !isUploading && (text.trim() !== '' || files.length > 0);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (field.current) grow(field.current);
  }, [text]);

  const change = (value: string) => {
    setText(value);
    keep({ drafts: { ...kept().drafts, [draft]: value } });
    if (value) store.isTyping();
  };
  const send = () => {
    if (!maySend) return;
    store.say(
      text.trim() || words.filesSent,
      files.flatMap((file) => file.sent ?? []),
    );
    change('');
    clear();
    field.current?.focus();
  };

  return (
    <form
      class={isOver ? 'composer over' : 'composer'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onDragOver={(event) => {
        if (!takesFiles) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (takesFiles) add(event.dataTransfer?.files ?? []);
      }}
    >
      {fault && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      {files.length > 0 && (
        <ul class="chosen">
          {files.map((file) => (
            <li key={file.key}>
              <span>{file.name}</span>
              {file.sent === null && (
                <progress
                  max={1}
                  value={file.share}
                  aria-label={`${file.name}: ${fill(words.uploading, { percent: Math.round(file.share * 100) })}`}
                />
              )}
              <button
                type="button"
                class="icon small"
                aria-label={fill(words.remove, { name: file.name })}
                onClick={() => remove(file.key)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="write">
        {takesFiles && (
          <>
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              accept={accept(store.config.files)}
              onChange={(event) => {
                add(event.currentTarget.files ?? []);
                event.currentTarget.value = '';
              }}
            />
            <button
              type="button"
              class="icon"
              aria-label={words.attach}
              title={words.attach}
              onClick={() => chooser.current?.click()}
            >
              <ClipIcon />
            </button>
          </>
        )}
        <textarea
          ref={field}
          rows={1}
          maxLength={20_000}
          aria-label={words.write}
          placeholder={isOver ? words.dropHere : words.writeHere}
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = [...(event.clipboardData?.files ?? [])];
            if (pasted.length === 0 || !takesFiles) return;
            event.preventDefault();
            add(pasted);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
              event.preventDefault();
              send();
            }
          }}
        />
        <button type="submit" class="send" aria-label={words.send} title={words.send} disabled={!maySend}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}

/** As tall as its words, up to six lines. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${Math.min(area.scrollHeight, 146)}px`;
}
