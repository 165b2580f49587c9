import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Keys } from '@baton/ui/Keys';
import { Markdown } from '@baton/ui/Markdown';
import { useShortcuts } from '@baton/ui/shortcuts';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { category } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { toJudgeQuery, useJudge, type AnswerToJudge } from '../api/learning';
import { useOneByOne } from '../useOneByOne';
import styles from '../Learning.module.css';

/** Answers drawn by lot; a person says whether each was right. How sure the agents were is shown afterwards, not before. */
export function JudgeAnswers() {
  const answers = useQuery(toJudgeQuery);
  const list = useOneByOne(answers.data);
  if (answers.error)
    return <Failure what="The answers" error={answers.error} retry={() => void answers.refetch()} />;
  if (!answers.data) return <SkeletonRows rows={3} height={72} label="Drawing answers" />;
  if (!list.one)
    return (
      <Empty
        title="No answers to judge"
        action={<Button onClick={() => void answers.refetch()}>Draw again</Button>}
      >
        Answers that agents sent by themselves are drawn here by lot. Whoever judges some each week knows from
        which confidence on they can be left alone.
      </Empty>
    );
  return <OneAnswer key={list.one.run_id} answer={list.one} left={list.left} next={list.next} />;
}

function OneAnswer({ answer, left, next }: { answer: AnswerToJudge; left: number; next: () => void }) {
  const judge = useJudge();
  const say = (is_right: boolean) => judge.mutate({ id: answer.run_id, is_right }, { onSuccess: next });
  useShortcuts([
    { keys: 'y', label: 'The answer is right', group: 'Judge answers', run: () => say(true) },
    { keys: 'n', label: 'The answer is wrong', group: 'Judge answers', run: () => say(false) },
    { keys: 's', label: 'Skip', group: 'Judge answers', run: next },
  ]);
  return (
    <article className={styles.card} aria-label={answer.subject || 'An answer'}>
      <header className={styles.cardHead}>
        <p className={styles.quiet}>{category(answer.category)}</p>
        <span className={styles.quiet}>{left === 1 ? 'the last one' : `${left} left`}</span>
      </header>
      <h2 className={styles.subject}>{answer.subject || 'No subject'}</h2>
      <p className={styles.words}>{answer.question}</p>
      <div className={styles.answer} role="group" aria-label="What the agents answered">
        <Markdown text={answer.answer} />
      </div>
      {judge.error && <Failure what="Your judgement" error={judge.error} />}
      <div className={styles.choices} role="group" aria-label="Was it right?">
        <Button onClick={() => say(true)} disabled={judge.isPending}>
          <Keys keys="y" />
          Right
        </Button>
        <Button onClick={() => say(false)} disabled={judge.isPending}>
          <Keys keys="n" />
          Wrong
        </Button>
        <Button look="plain" onClick={next}>
          <Keys keys="s" />
          Skip
        </Button>
      </div>
    </article>
  );
}
