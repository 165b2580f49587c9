import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Icon } from '@baton/ui/Icon';
import { Notice } from '@baton/ui/Notice';
import { Progress } from '@baton/ui/Progress';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { importQuery, useCancelImport, type Import, type ImportedFile } from '../api/imports';
import styles from './Importing.module.css';

interface ImportPanelProps {
  id: string;
  /** The files as they were sent from this page; empty when somebody came back. */
  files: File[];
  onRetry: (files: File[]) => void;
  onClose: () => void;
  onDone?: (() => void) | undefined;
}

/** How far an import is, what came of it, and what to do about the files that are no article. */
export function ImportPanel({ id, files, onRetry, onClose, onDone }: ImportPanelProps) {
  const queries = useQueryClient();
  const progress = useQuery(importQuery(id));
  const cancel = useCancelImport();
  const state = progress.data?.state;
  const told = useRef(false);
  useEffect(() => {
    if (!state || state === 'running' || told.current) return;
    told.current = true;
    void queries.invalidateQueries({ queryKey: ['article'] });
    void queries.invalidateQueries({ queryKey: ['import', 'latest'] });
    if (state === 'done') onDone?.();
  }, [state, queries, onDone]);

  if (progress.isError && !progress.data) {
    return <Failure what="The import" error={progress.error} retry={() => void progress.refetch()} />;
  }
  const found = progress.data;
  if (!found) return null;

  const isRunning = found.state === 'running';
  const troubled = found.files.filter((file) => file.outcome === 'failed' || file.outcome === 'skipped');
  const again = files.filter((file) =>
    found.files.some(
      (one) =>
        one.name === (file.webkitRelativePath || file.name) &&
        ['failed', 'cancelled', 'skipped'].includes(one.outcome),
    ),
  );

  return (
    <section className={styles.panel} aria-label="Import">
      <header className={styles.head}>
        <h2>{heading(found)}</h2>
        {isRunning ? (
          <Button size="small" busy={cancel.isPending} onClick={() => cancel.mutate(id)}>
            Cancel the import
          </Button>
        ) : (
          <div className={styles.actions}>
            {again.length > 0 && (
              <Button size="small" icon="refresh" onClick={() => onRetry(again)}>
                {`Try ${again.length === 1 ? '1 file' : `${again.length} files`} again`}
              </Button>
            )}
            <Button size="small" look="plain" icon="cross" onClick={onClose}>
              Close
            </Button>
          </div>
        )}
      </header>
      <Progress label={isRunning ? 'Reading the files' : 'Read'} done={found.done} total={found.total} />
      {cancel.isError && <Notice kind="error">{problemOf(cancel.error).message}</Notice>}
      {found.state === 'failed' && (
        <Notice kind="error" title="The import stopped">
          What was read is kept. An admin can try the rest again under Work.
        </Notice>
      )}
      <p className={styles.sum} role="status">
        {sum(found)}
      </p>
      {troubled.length > 0 && (
        <ul className={styles.files} tabIndex={0} aria-label="Files that need a look">
          {troubled.map((file, index) => (
            <Troubled key={`${file.name}-${index}`} file={file} />
          ))}
        </ul>
      )}
      <Kept files={found.files} />
    </section>
  );
}

function Troubled({ file }: { file: ImportedFile }) {
  return (
    <li className={styles.trouble}>
      <Icon name={file.outcome === 'failed' ? 'warning' : 'info'} size={16} />
      <div>
        <p className={styles.name}>
          {file.name}
          {file.line !== null && <span className={styles.size}>{`, line ${file.line}`}</span>}
        </p>
        <p>
          {file.problem} <span className={styles.remedy}>{file.remedy}</span>
        </p>
      </div>
    </li>
  );
}

/** What became an article, folded when it is much. */
function Kept({ files }: { files: ImportedFile[] }) {
  const kept = files.filter((file) => file.outcome === 'created' || file.outcome === 'changed');
  if (kept.length === 0) return null;
  return (
    <details className={styles.kept} open={kept.length <= 5}>
      <summary>{kept.length === 1 ? '1 article' : `${kept.length} articles`}</summary>
      <ul>
        {kept.map((file, index) => (
          <li key={`${file.name}-${index}`}>
            <Link to="/knowledge/$key" params={{ key: file.key ?? '' }}>
              {file.title ?? file.name}
            </Link>
            <span className={styles.size}>{file.outcome === 'changed' ? ' updated' : ''}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function heading(found: Import) {
  switch (found.state) {
    case 'running':
      return 'Importing';
    case 'cancelled':
      return 'Import cancelled';
    case 'failed':
      return 'Import stopped';
    default:
      return found.failed > 0 ? 'Imported, with files that need a look' : 'Imported';
  }
}

function sum(found: Import) {
  const parts = [
    found.created && `${found.created} new`,
    found.changed && `${found.changed} updated`,
    found.unchanged && `${found.unchanged} unchanged`,
    found.skipped && `${found.skipped} left as they were`,
    found.failed && `${found.failed} could not be read`,
    found.state === 'cancelled' && `${found.total - found.done} not read`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : 'Nothing read yet';
}
