import { useQuery } from '@tanstack/react-query';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { importsQuery } from '../api/imports';
import { DropArea } from './DropArea';
import { endings, isMeant } from './files';
import { ImportOrderPanel } from './ImportOrderPanel';
import { ImportPanel } from './ImportPanel';

export interface ImportHandle {
  /** Opens the browser's own window for choosing files. */
  choose: () => void;
}

/**
 * Brings files in: dropped anywhere on the page or chosen. Shows what will happen before it happens, then how far it is.
 * An import that still runs is shown again when somebody comes back.
 */
export function ImportFiles({ ref, onDone }: { ref?: Ref<ImportHandle>; onDone?: () => void }) {
  const [files, setFiles] = useState<File[]>([]);
  const [sent, setSent] = useState<File[]>([]);
  const [current, setCurrent] = useState<string>();
  const [closed, setClosed] = useState<string[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
  const latest = useQuery(importsQuery);
  const running = latest.data?.find((one) => one.state === 'running' && !closed.includes(one.id))?.id;
  // Once shown it stays, also when it has ended, until somebody closes it.
  if (!current && running) setCurrent(running);

  useImperativeHandle(ref, () => ({ choose: () => chooser.current?.click() }));

  const take = (more: File[]) => {
    const meant = more.filter((file) => isMeant(file.webkitRelativePath || file.name));
    setFiles((now) => [
      ...now,
      ...meant.filter((file) => !now.some((one) => one.name === file.name && one.size === file.size)),
    ]);
  };

  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={endings.join(',')}
        aria-label="Files to import"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <DropArea onFiles={take} />
      {files.length > 0 && (
        <ImportOrderPanel
          files={files}
          onRemove={(file) => setFiles(files.filter((one) => one !== file))}
          onMore={() => chooser.current?.click()}
          onCancel={() => setFiles([])}
          onStarted={(id) => {
            setSent(files);
            setFiles([]);
            setCurrent(id);
          }}
        />
      )}
      {current && (
        <ImportPanel
          key={current}
          id={current}
          files={sent}
          onDone={onDone}
          onRetry={take}
          onClose={() => {
            setClosed([...closed, current]);
            setSent([]);
            setCurrent(undefined);
          }}
        />
      )}
    </>
  );
}
