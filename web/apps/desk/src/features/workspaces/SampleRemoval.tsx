import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { Progress } from '@baton/ui/Progress';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { readSampleData, useRemoveSampleData, type SampleData } from './api/sampleData';
import { listed, things } from './sampleWords';
import styles from './Sample.module.css';

/** What the sample is made of, what would stay, and the one button that removes it. */
export function SampleRemoval() {
  const sample = useQuery(readSampleData);
  const queries = useQueryClient();
  const state = sample.data?.removal?.state;
  useEffect(() => {
    // Everything else on the desk follows what is gone.
    if (state === 'done')
      void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'sample-data' });
  }, [state, queries]);

  if (sample.isPending) return <SkeletonRows rows={3} label="Looking for sample data" />;
  if (sample.isError)
    return <Failure what="The sample data" error={sample.error} retry={() => void sample.refetch()} />;
  return <State sample={sample.data} />;
}

function State({ sample }: { sample: SampleData }) {
  const { removal } = sample;
  if (removal?.state === 'running') {
    return (
      <div className={styles.part}>
        <Progress label="Removing the sample" done={removal.done} total={removal.total} />
        <p className={styles.quiet}>It goes on by itself, also when you leave this page.</p>
      </div>
    );
  }
  if (!sample.is_loaded) {
    return removal ? (
      <Notice kind="done" title="The sample is gone">
        {removal.kept.length === 0
          ? 'Agents and settings are as they were.'
          : 'Agents and settings are as they were. Yours now, because you had worked on it:'}
        <Kept sample={removal.kept} />
      </Notice>
    ) : (
      <Empty title="No sample data here" action={<Link to="/start">See the first steps</Link>}>
        Everything on this desk is your own.
      </Empty>
    );
  }
  return (
    <div className={styles.part}>
      {removal?.state === 'failed' && (
        <Notice kind="error" title="The removal stopped before its end">
          What is gone is gone, the rest is still here. Start it again to finish.
        </Notice>
      )}
      <p>
        Of the sample company there are {listed(things(sample))}. Agents, settings and everything that you
        made stay.
      </p>
      {sample.kept.length > 0 && (
        <div>
          <p>These stay too, because somebody worked on them:</p>
          <Kept sample={sample.kept} />
        </div>
      )}
      <Ask sample={sample} />
    </div>
  );
}

function Kept({ sample }: { sample: SampleData['kept'] }) {
  return (
    <ul className={styles.kept}>
      {sample.map((item) => (
        <li key={`${item.kind}${item.key}`}>
          {item.name} <span className={styles.quiet}>({item.kind})</span>
        </li>
      ))}
    </ul>
  );
}

function Ask({ sample }: { sample: SampleData }) {
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const form = useId();
  const remove = useRemoveSampleData();
  const close = () => {
    setOpen(false);
    setWord('');
  };
  return (
    <>
      <div>
        <Button look="danger" icon="trash" onClick={() => setOpen(true)}>
          Remove the sample data
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={close}
        title="Remove the sample data?"
        about={`${listed(things(sample), true)} go for good; it cannot be undone.`}
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button
              look="danger"
              type="submit"
              form={form}
              busy={remove.isPending}
              disabled={word.trim().toLowerCase() !== 'remove'}
            >
              Remove for good
            </Button>
          </>
        }
      >
        <form
          id={form}
          className={styles.part}
          onSubmit={(event) => {
            event.preventDefault();
            remove.mutate(undefined, { onSuccess: close });
          }}
        >
          <Field label="Type remove to confirm">
            <TextInput autoComplete="off" value={word} onChange={(event) => setWord(event.target.value)} />
          </Field>
          {remove.isError && (
            <Notice kind="error" title="Nothing was removed">
              {remove.error.message}
            </Notice>
          )}
        </form>
      </Dialog>
    </>
  );
}
