import { problemOf } from '@baton/api/problem';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Notice } from '@baton/ui/Notice';
import { lazy, Suspense, useState } from 'react';
import styles from './VersionList.module.css';

const TextDiff = lazy(() => import('@baton/ui/TextDiff').then((part) => ({ default: part.TextDiff })));

export interface Version {
  number: number;
  author: string;
  at: string;
  note: string | null;
  text: string;
}

/** Versions, newest first; one is open at a time and shows what it changed. */
export function VersionList({
  versions,
  current,
  mayRestore,
  pending,
  error,
  onRestore,
}: {
  versions: Version[];
  current: number;
  mayRestore: boolean;
  pending: boolean;
  error: Error | null;
  onRestore: (number: number) => void;
}) {
  const [open, setOpen] = useState(versions[0]?.number);
  if (versions.length === 0) return <p>Nothing was changed yet. The first change is kept here.</p>;
  return (
    <>
      {error && (
        <Notice kind="error" title="The version was not brought back">
          {problemOf(error).message}
        </Notice>
      )}
      <ol className={styles.versions}>
        {versions.map((version, index) => {
          const isOpen = version.number === open;
          const before = versions[index + 1];
          return (
            <li key={version.number} className={styles.version}>
              <button
                type="button"
                className={styles.head}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : version.number)}
              >
                <strong>Version {version.number}</strong>
                <span>
                  {version.author}, <Ago at={version.at} />
                  {version.note && ` · ${version.note}`}
                </span>
                {version.number === current && <em>in use</em>}
              </button>
              {isOpen && (
                <div className={styles.body}>
                  <Suspense fallback={null}>
                    {before ? (
                      <TextDiff before={before.text} after={version.text} />
                    ) : (
                      <p className={styles.first}>{version.text}</p>
                    )}
                  </Suspense>
                  {mayRestore && version.number !== current && (
                    <Button icon="undo" busy={pending} onClick={() => onRestore(version.number)}>
                      Bring version {version.number} back
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
