import { useMay } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Icon } from '@baton/ui/Icon';
import { Notice } from '@baton/ui/Notice';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { readSetup, useChangeSetup, type Setup, type Step } from './api/setup';
import { CompanyForm } from './company/CompanyForm';
import { AskStep } from './steps/AskStep';
import { AutonomyStep } from './steps/AutonomyStep';
import { ImportStep } from './steps/ImportStep';
import { InviteStep } from './steps/InviteStep';
import { SampleStep } from './steps/SampleStep';
import { WidgetStep } from './steps/WidgetStep';
import styles from './Start.module.css';

const steps: {
  step: Step;
  title: string;
  why: string;
  admin?: boolean;
  body: (next: () => void) => ReactNode;
}[] = [
  {
    step: 'company',
    title: 'Say who you are',
    why: 'Agents introduce themselves with your name and answer in your languages.',
    body: (next) => <CompanyForm save="Save and go on" onSaved={next} />,
  },
  {
    step: 'import',
    title: 'Bring your articles',
    why: 'Agents answer from what you wrote, and cite it.',
    body: () => <ImportStep />,
  },
  {
    step: 'autonomy',
    title: 'Say how far agents may go',
    why: 'You can change it at any time, for each category on its own.',
    body: (next) => <AutonomyStep onSaved={next} />,
  },
  {
    step: 'ask',
    title: 'Ask a question as a customer would',
    why: 'You see the answer, its sources and how sure the agents are. Nobody is written to.',
    body: () => <AskStep />,
  },
  {
    step: 'widget',
    title: 'Put the chat on your website',
    why: 'One line before the closing body tag. This step notices by itself when a page shows it.',
    body: () => <WidgetStep />,
  },
  {
    step: 'invite',
    title: 'Invite a teammate',
    why: 'What agents pass on needs a person.',
    admin: true,
    body: () => <InviteStep />,
  },
  {
    step: 'sample',
    title: 'Remove the sample data',
    why: 'When you have seen enough of the sample company.',
    admin: true,
    body: () => <SampleStep />,
  },
];

/** From the first sign-in to a real answer on one's own articles. */
export function Start() {
  const setup = useQuery({ ...readSetup, refetchInterval: 3_000 });
  return (
    <Room
      title="First steps"
      about="From an empty desk to a real answer on your own articles. It takes about five minutes, and every step can wait."
      actions={setup.data && <Away setup={setup.data} />}
    >
      {setup.isPending ? (
        <SkeletonRows rows={6} height={56} label="Loading the first steps" />
      ) : setup.isError ? (
        <Failure what="The first steps" error={setup.error} retry={() => void setup.refetch()} />
      ) : (
        <Steps setup={setup.data} />
      )}
    </Room>
  );
}

function Away({ setup }: { setup: Setup }) {
  const change = useChangeSetup();
  const navigate = useNavigate();
  if (!useMay('lead')) return null;
  return setup.is_dismissed ? (
    <Button onClick={() => change.mutate({ is_dismissed: false })} busy={change.isPending}>
      Keep it on the rail
    </Button>
  ) : (
    <Button
      busy={change.isPending}
      onClick={() =>
        change.mutate(
          { is_dismissed: true },
          { onSuccess: () => void navigate({ to: '/inbox/$view', params: { view: 'mine' } }) },
        )
      }
    >
      {setup.is_complete ? 'Finish' : 'Put this away'}
    </Button>
  );
}

function Steps({ setup }: { setup: Setup }) {
  const isAdmin = useMay('admin');
  const mayFollow = useMay('lead');
  const change = useChangeSetup();
  const stateOf = (step: Step) => setup.steps.find((one) => one.step === step);
  // Where no sample is there is nothing to remove; one that is removed here stays in sight as done.
  const [hadSample] = useState(() => !stateOf('sample')?.is_done);
  const shown = steps.filter((one) => (isAdmin || !one.admin) && (one.step !== 'sample' || hadSample));
  const isSettled = (step: Step) => Boolean(stateOf(step)?.is_done || stateOf(step)?.is_skipped);
  const first = shown.find((one) => !isSettled(one.step))?.step;

  // A step that becomes done stays open, so that its result can be read; the reader moves on.
  const [chosen, setChosen] = useState<Step | 'none' | undefined>(undefined);
  const [begun] = useState(first);
  const open = chosen ?? begun;
  const after = (step: Step) => shown[shown.findIndex((one) => one.step === step) + 1]?.step;
  const skipped = setup.steps.filter((one) => one.is_skipped).map((one) => one.step);

  if (!mayFollow) return <Notice>A lead or an admin sets the desk up. You can begin in the inbox.</Notice>;
  const done = shown.filter((one) => isSettled(one.step)).length;
  return (
    <>
      <p className={styles.far} role="status">
        {done === shown.length ? 'All steps are done. ' : `${done} of ${shown.length} steps done. `}
        {done === shown.length && (
          <Link to="/inbox/$view" params={{ view: 'mine' }}>
            Go to the inbox
          </Link>
        )}
      </p>
      <ol className={styles.steps}>
        {shown.map(({ step, title, why, body }, index) => {
          const state = stateOf(step);
          const isOpen = open === step;
          const next = after(step);
          return (
            <li key={step} className={styles.step} data-done={state?.is_done || undefined}>
              <span className={styles.mark} aria-hidden="true">
                {state?.is_done ? <Icon name="check" size={16} /> : index + 1}
              </span>
              <div className={styles.words}>
                <h2>
                  <button
                    type="button"
                    className={styles.title}
                    aria-expanded={isOpen}
                    onClick={() => setChosen(isOpen ? 'none' : step)}
                  >
                    {title}
                  </button>
                  <span className={styles.state}>
                    {state?.is_done ? 'Done' : state?.is_skipped ? 'Left as it is' : ''}
                  </span>
                </h2>
                <p className={styles.why}>{why}</p>
                {isOpen && (
                  <div className={styles.body}>
                    {body(() => setChosen(next ?? 'none'))}
                    <div className={styles.way}>
                      {next && state?.is_done && (
                        <Button look="primary" onClick={() => setChosen(next)}>
                          Next step
                        </Button>
                      )}
                      {!state?.is_done && (
                        <Button
                          look="plain"
                          className={styles.skip}
                          busy={change.isPending}
                          onClick={() =>
                            change.mutate(
                              { skipped: [...new Set([...skipped, step])] },
                              { onSuccess: () => setChosen(next ?? 'none') },
                            )
                          }
                        >
                          Skip this step
                        </Button>
                      )}
                    </div>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
