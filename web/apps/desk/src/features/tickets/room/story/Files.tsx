import { Icon } from '@baton/ui/Icon';
import type { Attachment } from '../api/upload';
import { size } from '../sizes';
import styles from './Files.module.css';

/** The files of a message: pictures as pictures, everything else by name. */
export function Files({ files }: { files: Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="Files">
      {files.map((file) => (
        <li key={file.id}>
          {file.is_image ? (
            <a href={`${file.url}?inline=true`} target="_blank" rel="noopener" className={styles.picture}>
              <img src={`${file.url}?inline=true`} alt={file.file_name} loading="lazy" />
            </a>
          ) : null}
          <a href={file.url} download={file.file_name} className={styles.file}>
            <Icon name="download" size={16} />
            <span className={styles.name}>{file.file_name}</span>
            <span className={styles.size}>{size(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
