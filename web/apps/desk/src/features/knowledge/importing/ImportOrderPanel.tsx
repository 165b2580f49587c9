import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { IconButton } from '@baton/ui/IconButton';
import { Select } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { Progress } from '@baton/ui/Progress';
import { useState } from 'react';
import { useStartImport, type ImportOrder } from '../api/imports';
import { largestFile, megabytes, obstacle } from './files';
import styles from './Importing.module.css';

interface ImportOrderPanelProps {
  files: File[];
  onRemove: (file: File) => void;
  onMore: () => void;
  onCancel: () => void;
  onStarted: (id: string) => void;
}

/** What was dropped and what will happen to it, before it does. */
export function ImportOrderPanel({ files, onRemove, onMore, onCancel, onStarted }: ImportOrderPanelProps) {
  const [order, setOrder] = useState<Omit<ImportOrder, 'files'>>({
    status: 'published',
    onConflict: 'skip',
    audience: 'public',
  });
  const [share, setShare] = useState(0);
  const start = useStartImport(setShare);
  const blocked = obstacle(files);
  const count = files.length === 1 ? '1 file' : `${files.length} files`;

  return (
    <section className={styles.panel} aria-label="Files to import">
      <header className={styles.head}>
        <h2>{count} to import</h2>
        <Button look="plain" size="small" icon="plus" onClick={onMore}>
          Add more
        </Button>
      </header>
      <ul className={styles.files} tabIndex={0} aria-label="Chosen files">
        {files.map((file) => (
          <li key={`${file.name}-${file.size}-${file.lastModified}`} className={styles.file}>
            <span className={styles.name}>{file.webkitRelativePath || file.name}</span>
            <span className={styles.size}>
              {file.size > largestFile
                ? `${megabytes(file.size)}: too large, a file may have 2 MB`
                : size(file.size)}
            </span>
            <IconButton icon="cross" label={`Leave out ${file.name}`} onClick={() => onRemove(file)} />
          </li>
        ))}
      </ul>
      <div className={styles.choices}>
        <Field label="New articles">
          <Select
            value={order.status}
            onChange={(event) => setOrder({ ...order, status: event.target.value as ImportOrder['status'] })}
          >
            <option value="published">Publish at once</option>
            <option value="draft">Keep as drafts</option>
          </Select>
        </Field>
        <Field label="Who may read them">
          <Select
            value={order.audience}
            onChange={(event) =>
              setOrder({ ...order, audience: event.target.value as ImportOrder['audience'] })
            }
          >
            <option value="public">Customers and agents</option>
            <option value="internal">Only the team</option>
          </Select>
        </Field>
        <Field label="Articles that exist already">
          <Select
            value={order.onConflict}
            onChange={(event) =>
              setOrder({ ...order, onConflict: event.target.value as ImportOrder['onConflict'] })
            }
          >
            <option value="skip">Leave as they are</option>
            <option value="update">Update from the file</option>
          </Select>
        </Field>
      </div>
      {blocked && <Notice kind="warning">{blocked}</Notice>}
      {start.isError && (
        <Notice kind="error" title="Nothing was imported">
          {problemOf(start.error).message}
        </Notice>
      )}
      {start.isPending && <Progress label="Sending" done={Math.round(share * 100)} total={100} />}
      <footer className={styles.actions}>
        <Button onClick={onCancel} disabled={start.isPending}>
          Leave it
        </Button>
        <Button
          look="primary"
          busy={start.isPending}
          disabled={blocked !== undefined}
          onClick={() => start.mutate({ ...order, files }, { onSuccess: (started) => onStarted(started.id) })}
        >
          {start.isError ? 'Try again' : `Import ${count}`}
        </Button>
      </footer>
    </section>
  );
}

function size(bytes: number) {
  return bytes < 1024 * 100 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : megabytes(bytes);
}
