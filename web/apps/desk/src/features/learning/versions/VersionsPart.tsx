import { useMay } from '@baton/api/session';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Notice } from '@baton/ui/Notice';
import { Progress } from '@baton/ui/Progress';
import { Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { words } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import {
  learningQuery,
  useMoveLearning,
  versionsQuery,
  type Kind,
  type Learning,
  type LearntVersion,
} from '../api/learning';
import { standing, taught } from './words';
import styles from '../Learning.module.css';

const titles: Record<Kind, string> = {
  category: 'What tickets are about',
  priority: 'How urgent tickets are',
};

/** What was learnt, version by version, and which one reads. */
export function VersionsPart() {
  const learning = useQuery(learningQuery);
  if (learning.error)
    return <Failure what="What was learnt" error={learning.error} retry={() => void learning.refetch()} />;
  if (!learning.data) return <SkeletonRows rows={4} label="Loading the versions" />;
  return (
    <div className={styles.parts}>
      {(['category', 'priority'] as const).map((kind) => {
        const state = learning.data.find((one) => one.kind === kind);
        return state && <KindPart key={kind} kind={kind} state={state} />;
      })}
    </div>
  );
}

function KindPart({ kind, state }: { kind: Kind; state: Learning }) {
  const versions = useQuery({
    ...versionsQuery(kind),
    refetchInterval: state.learning === null ? false : 2_000,
  });
  const move = useMoveLearning();
  const mayMove = useMay('lead');
  const isLearning = state.learning !== null;
  return (
    <Section
      title={titles[kind]}
      about={taught(state)}
      actions={
        mayMove &&
        (isLearning ? (
          <Button onClick={() => move.mutate({ kind, move: 'stop' })}>Stop learning</Button>
        ) : (
          <Button
            onClick={() => move.mutate({ kind, move: 'learn' })}
            disabled={move.isPending || Object.values(state.examples).every((count) => count === 0)}
          >
            Learn now
          </Button>
        ))
      }
    >
      {move.error && <Notice kind="warning">{move.error.message}</Notice>}
      {isLearning && <Progress label="Learning" done={Math.round((state.learning ?? 0) * 100)} total={100} />}
      <ul className={styles.list}>
        {versions.data?.map((version) => (
          <Version
            key={version.number}
            version={version}
            restore={mayMove ? () => move.mutate({ kind, move: { restore: version.number } }) : undefined}
          />
        ))}
        <li className={styles.version}>
          <div>
            <strong>What ships with Baton</strong>
            <p className={styles.quiet}>
              {state.live === 0 ? 'It reads now.' : 'It can take over at any time.'}
            </p>
          </div>
          {mayMove && state.live !== 0 && (
            <Button size="small" onClick={() => move.mutate({ kind, move: { restore: 0 } })}>
              Go back to it
            </Button>
          )}
        </li>
      </ul>
    </Section>
  );
}

function Version({ version, restore }: { version: LearntVersion; restore: (() => void) | undefined }) {
  return (
    <li className={styles.version}>
      <div>
        <strong>{`Version ${version.number}, ${standing(version.state)}`}</strong>
        <p>{version.figures.verdict}</p>
        <p className={styles.quiet}>
          {`${version.examples} examples, `}
          <Ago at={version.at} />
          {version.author !== 'system' && `, ${words(version.author)}`}
        </p>
      </div>
      {restore && version.can_return && (
        <Button size="small" onClick={restore}>
          Bring it back
        </Button>
      )}
    </li>
  );
}
