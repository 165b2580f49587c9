import { Icon } from '@baton/ui/Icon';
import { IconButton } from '@baton/ui/IconButton';
import type { Attachment } from '../api/upload';
import { size } from '../sizes';
import type { Uploading } from './useUploads';
import styles from './Composer.module.css';

/** The files that will go with the words, and those on their way up. */
export function FileRow({
  files,
  uploads,
  onDrop,
  onStop,
}: {
  files: Attachment[];
  uploads: Uploading[];
  onDrop: (id: string) => void;
  onStop: (id: number) => void;
}) {
  if (files.length === 0 && uploads.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="Files to send">
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <Icon name="clip" size={16} />
          <span className={styles.fileName}>{file.file_name}</span>
          <span className={styles.fileSize}>{size(file.size)}</span>
          <IconButton icon="cross" label={`Remove ${file.file_name}`} onClick={() => onDrop(file.id)} />
        </li>
      ))}
      {uploads.map((one) => (
        <li key={one.id} className={styles.file} data-refused={one.problem ? true : undefined}>
          <Icon name={one.problem ? 'warning' : 'upload'} size={16} />
          <span className={styles.fileName}>{one.name}</span>
          {one.problem ? (
            <span className={styles.fileProblem} role="alert">
              {one.problem}
            </span>
          ) : (
            <progress
              className={styles.fileProgress}
              value={one.share}
              aria-label={`Uploading ${one.name}`}
            />
          )}
          <IconButton icon="cross" label={`Remove ${one.name}`} onClick={() => onStop(one.id)} />
        </li>
      ))}
    </ul>
  );
}
