import { Markdown } from '@baton/ui/Markdown';
import { Tabs } from '@baton/ui/Tabs';
import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import type { Format } from './format';
import type { Words } from './keeper';
import { Toolbar } from './Toolbar';
import styles from './Composer.module.css';

/** The words themselves: as what they will be sent, and how they will look. */
export function Writing({
  words,
  customerName,
  isBusy,
  preview,
  area,
  onWrite,
  onVisibility,
  onFormat,
  onPreview,
  onKey,
  onPaste,
}: {
  words: Words;
  customerName: string;
  isBusy: boolean;
  preview: boolean;
  area: Ref<HTMLTextAreaElement>;
  onWrite: (body: string) => void;
  onVisibility: (visibility: Words['visibility']) => void;
  onFormat: (how: Format) => void;
  onPreview: () => void;
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onPaste: (event: ClipboardEvent) => void;
}) {
  const isNote = words.visibility === 'note';
  return (
    <>
      <div className={styles.top}>
        <Tabs
          label="What you write"
          value={words.visibility}
          onChange={onVisibility}
          tabs={[
            { value: 'public', label: 'Reply' },
            { value: 'note', label: 'Note' },
          ]}
        />
        <Toolbar disabled={isBusy} preview={preview} onFormat={onFormat} onPreview={onPreview} />
      </div>
      {preview ? (
        <div className={styles.preview} aria-label="Preview" role="group">
          {words.body.trim() ? (
            <Markdown text={words.body} />
          ) : (
            <p className={styles.nothing}>Nothing to show yet.</p>
          )}
        </div>
      ) : (
        <textarea
          ref={area}
          className={styles.area}
          value={words.body}
          readOnly={isBusy}
          rows={3}
          maxLength={20_000}
          placeholder={
            isNote ? 'A note that only your team sees' : `Reply to ${customerName}, or type / for a macro`
          }
          aria-label={isNote ? 'Note' : 'Reply'}
          onChange={(event) => onWrite(event.target.value)}
          onKeyDown={onKey}
          onPaste={onPaste}
        />
      )}
    </>
  );
}
