import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Select } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { category } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { firstAgent, useAddAgent } from '../api/addAgent';
import { readAutonomy, useChangeAutonomy, type Autonomy, type AutonomyView } from '../api/autonomy';
import { useChangeSetup } from '../api/setup';
import { changeOf, commonOf } from '../autonomyChoice';
import styles from './Steps.module.css';

const choices: { value: Autonomy; title: string; words: string }[] = [
  {
    value: 'auto',
    title: 'Answer by themselves',
    words:
      'Agents reply at once where your articles answer it and they are sure enough. Decisions about money, account security, and whoever asks for a person always go to you.',
  },
  {
    value: 'assist',
    title: 'Draft for a person',
    words: 'Agents write a reply with its sources; a teammate reads it and sends it. Customers wait for you.',
  },
  {
    value: 'observe',
    title: 'Only sort',
    words: 'Agents read, sort and set priorities. People write every reply.',
  },
];

/** One choice for all categories, or one for each. */
export function AutonomyStep({ onSaved }: { onSaved: () => void }) {
  const autonomy = useQuery(readAutonomy);
  if (autonomy.isPending) return <SkeletonRows rows={3} height={72} label="Loading what agents may do" />;
  if (autonomy.isError)
    return <Failure what="What agents may do" error={autonomy.error} retry={() => void autonomy.refetch()} />;
  return <Form key={autonomy.data.version} known={autonomy.data} onSaved={onSaved} />;
}

function Form({ known, onSaved }: { known: AutonomyView; onSaved: () => void }) {
  const [each, setEach] = useState<Record<string, Autonomy>>(
    Object.fromEntries(known.categories.map((one) => [String(one.category), one.autonomy ?? 'observe'])),
  );
  const change = useChangeAutonomy();
  const leave = useChangeSetup();
  const common = commonOf(each);
  const addAgent = useAddAgent();
  const save = async () => {
    // On an empty desk nobody handles anything yet: one agent for all, to begin with.
    if (known.categories.every((one) => one.agent === null))
      await addAgent.mutateAsync(firstAgent).catch(() => undefined);
    const next = changeOf(known, each);
    // Saved choices make the form anew, so its own callbacks would not be heard.
    if (next) await change.mutateAsync(next).then(onSaved, () => undefined);
    else leave.mutate({ skipped: ['autonomy'] }, { onSuccess: onSaved });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">How far agents may go</legend>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name="autonomy"
              checked={common === choice.value}
              onChange={() =>
                setEach(
                  Object.fromEntries(known.categories.map((one) => [String(one.category), choice.value])),
                )
              }
            />
            <strong>{choice.title}</strong>
            <span>{choice.words}</span>
          </label>
        ))}
      </fieldset>
      <details className={styles.each}>
        <summary>{common ? 'Choose for each category' : 'Chosen for each category'}</summary>
        <dl>
          {known.categories.map((one) => (
            <div key={one.category} style={{ display: 'contents' }}>
              <dt id={`autonomy-${one.category}`}>{category(one.category)}</dt>
              <dd>
                <Select
                  aria-labelledby={`autonomy-${one.category}`}
                  value={each[String(one.category)]}
                  onChange={(event) =>
                    setEach({ ...each, [String(one.category)]: event.target.value as Autonomy })
                  }
                >
                  {choices.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                      {choice.title}
                    </option>
                  ))}
                </Select>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {change.isError && (
        <Notice kind="error" title="Nothing was changed">
          {problemOf(change.error).status === 409
            ? 'Somebody else chose meanwhile. Look at what is chosen now and save again.'
            : change.error.message}
        </Notice>
      )}
      <div>
        <Button type="submit" look="primary" busy={addAgent.isPending || change.isPending || leave.isPending}>
          Save and go on
        </Button>
      </div>
    </form>
  );
}
