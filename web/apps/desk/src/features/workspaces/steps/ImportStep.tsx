import { Button } from '@baton/ui/Button';
import { Notice } from '@baton/ui/Notice';
import { Progress } from '@baton/ui/Progress';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { readImport, useImportFiles, type Import } from '../api/importFiles';
import { readSetup } from '../api/setup';
import { filesOf } from '../filesOf';
import styles from './Steps.module.css';

/** Files or a whole folder, dropped or chosen, become articles. */
export function ImportStep() {
  const send = useImportFiles();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const start = (chosen: File[]) => chosen.length > 0 && send.mutate(chosen);

  useEffect(() => {
    // React does not know the attribute that lets a browser choose a folder.
    folder.current?.setAttribute('webkitdirectory', '');
  }, []);

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    start([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOf(event.dataTransfer).then(start);
  };
  return (
    <div className={styles.part}>
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>Drop Markdown, text, HTML or Word files here, or a folder of them.</p>
        <div className={styles.buttons}>
          <Button icon="upload" busy={send.isPending} onClick={() => files.current?.click()}>
            Choose files
          </Button>
          <Button busy={send.isPending} onClick={() => folder.current?.click()}>
            Choose a folder
          </Button>
        </div>
        <input ref={files} type="file" multiple hidden aria-label="Files" onChange={take} />
        <input ref={folder} type="file" multiple hidden aria-label="Folder" onChange={take} />
      </div>
      {send.isError && (
        <Notice kind="error" title="The files were not imported">
          {send.error.message}
        </Notice>
      )}
      {send.data && <Followed id={send.data.id} />}
    </div>
  );
}

function Followed({ id }: { id: string }) {
  const followed = useQuery(readImport(id));
  const queries = useQueryClient();
  const state = followed.data?.state;
  useEffect(() => {
    if (state && state !== 'running') void queries.invalidateQueries({ queryKey: readSetup.queryKey });
  }, [state, queries]);
  if (!followed.data) return null;
  if (followed.data.state === 'running')
    return <Progress label="Reading the files" done={followed.data.done} total={followed.data.total} />;
  return <Outcome done={followed.data} />;
}

function Outcome({ done }: { done: Import }) {
  const ready = done.created + done.changed + done.unchanged;
  const bad = done.files.filter((file) => file.outcome === 'failed');
  return (
    <div className={styles.part} role="status">
      {ready > 0 && (
        <Notice kind="done" title={`${ready} ${ready === 1 ? 'article is' : 'articles are'} ready`}>
          Agents can answer from {ready === 1 ? 'it' : 'them'} now.
        </Notice>
      )}
      {bad.length > 0 && (
        <Notice kind="warning" title={`${bad.length} of ${done.total} files could not be read`}>
          <ul className={styles.files}>
            {bad.slice(0, 10).map((file) => (
              <li key={file.name}>
                <strong>{file.name}</strong>: {file.problem} {file.remedy}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
