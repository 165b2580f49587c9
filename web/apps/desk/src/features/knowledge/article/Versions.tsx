import type { Schemas } from '@baton/api/client';
import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Failure } from '@baton/ui/Failure';
import { Notice } from '@baton/ui/Notice';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { say } from '@baton/ui/StatusLine';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useRestoreVersion, versionQuery, versionsQuery, type Version } from '../api/versions';
import styles from './Versions.module.css';

const TextDiff = lazy(() => import('@baton/ui/TextDiff').then(({ TextDiff }) => ({ default: TextDiff })));

interface VersionsProps {
  article: Schemas['ArticleView'];
  open: boolean;
  onClose: () => void;
}

/** Everything the article ever said: who changed what, and the way back. */
export function Versions({ article, open, onClose }: VersionsProps) {
  const versions = useQuery({ ...versionsQuery(article.key), enabled: open });
  const [chosen, setChosen] = useState<number>();
  const list = versions.data ?? [];
  const shown = list.find((version) => version.number === chosen) ?? list[0];

  return (
    <Dialog open={open} onClose={onClose} place="side" wide title="Versions" about={article.title}>
      {versions.isPending ? (
        <SkeletonRows rows={6} label="Loading the versions" />
      ) : versions.isError ? (
        <Failure what="The versions" error={versions.error} retry={() => void versions.refetch()} />
      ) : (
        <div className={styles.columns}>
          <ol className={styles.list} aria-label="Versions, newest first">
            {list.map((version) => (
              <li key={version.number}>
                <button
                  type="button"
                  className={styles.version}
                  aria-pressed={version.number === shown?.number}
                  onClick={() => setChosen(version.number)}
                >
                  <span className={styles.number}>{`Version ${version.number}`}</span>
                  <span className={styles.about}>
                    {version.author} · <Ago at={version.at} />
                  </span>
                  {(version.is_live || version.is_draft || version.restored_from) && (
                    <span className={styles.about}>{mark(version)}</span>
                  )}
                </button>
              </li>
            ))}
          </ol>
          {shown && (
            <Difference
              key={shown.number}
              article={article}
              version={shown}
              isNewest={shown === list[0]}
              onRestored={onClose}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

function mark(version: Version) {
  const parts = [
    version.is_live && 'Readers see it',
    version.is_draft && 'Not published yet',
    version.restored_from && `Version ${version.restored_from} again`,
  ];
  return parts.filter(Boolean).join(' · ');
}

interface DifferenceProps {
  article: Schemas['ArticleView'];
  version: Version;
  isNewest: boolean;
  onRestored: () => void;
}

/** What this version changed against the one before it. */
function Difference({ article, version, isNewest, onRestored }: DifferenceProps) {
  const mayWrite = useMay('teammate');
  const after = useQuery(versionQuery(article.key, version.number));
  const before = useQuery({
    ...versionQuery(article.key, version.number - 1),
    enabled: version.number > 1,
  });
  const restore = useRestoreVersion(article.key);

  return (
    <section className={styles.difference} aria-label={`What version ${version.number} changed`}>
      <header className={styles.head}>
        <h3>{version.number === 1 ? 'How it began' : `What changed since version ${version.number - 1}`}</h3>
        {mayWrite && !isNewest && article.status !== 'archived' && (
          <Button
            size="small"
            icon="history"
            busy={restore.isPending}
            onClick={() =>
              restore.mutate(
                { number: version.number, revision: article.revision ?? 0 },
                {
                  onSuccess: () => {
                    say(
                      article.status === 'published'
                        ? `Version ${version.number} is back and waits to be published.`
                        : `Version ${version.number} is back.`,
                    );
                    onRestored();
                  },
                },
              )
            }
          >
            Bring this version back
          </Button>
        )}
      </header>
      {restore.isError && (
        <Notice kind="error" title="Not restored">
          {problemOf(restore.error).message}
        </Notice>
      )}
      {after.isError ? (
        <Failure what="The version" error={after.error} retry={() => void after.refetch()} />
      ) : !after.data || (version.number > 1 && before.isPending) ? (
        <SkeletonRows rows={6} label="Comparing" />
      ) : (
        <Suspense fallback={<SkeletonRows rows={6} label="Comparing" />}>
          <TextDiff
            before={version.number > 1 ? told(before.data) : told(after.data)}
            after={told(after.data)}
          />
          {version.number === 1 && <pre className={styles.first}>{after.data.body}</pre>}
        </Suspense>
      )}
    </section>
  );
}

/** Title and text, so that a new title is seen as well. */
function told(version: Version | undefined) {
  return version ? `${version.title}\n\n${version.body ?? ''}` : '';
}
