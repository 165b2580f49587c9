import type { Schemas } from '@baton/api/client';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { lazy, Suspense } from 'react';
import styles from './Conflict.module.css';
import type { Words } from './words';

const TextDiff = lazy(() => import('@baton/ui/TextDiff').then(({ TextDiff }) => ({ default: TextDiff })));

interface ConflictProps {
  /** The article as it is now; null when nothing is in the way. */
  theirs: Schemas['ArticleView'] | null;
  mine: Words;
  onClose: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** A colleague was faster. Nothing was saved and nothing is lost; the writer decides with both texts in view. */
export function Conflict({ theirs, mine, onClose, onKeepMine, onTakeTheirs }: ConflictProps) {
  const who = theirs?.updated_by ?? 'A colleague';
  return (
    <Dialog
      open={theirs !== null}
      onClose={onClose}
      wide
      title={`${who} changed this article while you wrote`}
      about="Nothing of yours was saved, and nothing is lost. Struck words are theirs alone, marked ones are yours alone."
      actions={
        <>
          <Button onClick={onClose}>Go on writing</Button>
          <Button onClick={onTakeTheirs}>{`Take ${who}’s words`}</Button>
          <Button look="primary" onClick={onKeepMine}>
            Save mine over them
          </Button>
        </>
      }
    >
      <div className={styles.text} tabIndex={0} role="region" aria-label="Both texts compared">
        {theirs && (
          <Suspense fallback={<SkeletonRows rows={6} label="Comparing" />}>
            <TextDiff
              before={`${theirs.title}\n\n${theirs.body ?? ''}`}
              after={`${mine.title}\n\n${mine.markdown}`}
            />
          </Suspense>
        )}
      </div>
    </Dialog>
  );
}
