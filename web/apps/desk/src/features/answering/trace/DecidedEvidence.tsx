import { percent } from '@baton/ui/words';
import type { Trace } from '../api/run';
import { time } from './DidEvidence';
import { Facts, Piece } from './Evidence';
import styles from './Evidence.module.css';

/** How sure against how sure it had to be, then what the run cost and how long each step took. */
export function DecidedEvidence({ trace, took }: { trace: Trace; took?: number | undefined }) {
  const { decided, cost, times = [], producer, disclosed_ai: disclosed } = trace;
  const sum = times.reduce((total, step) => total + step.milliseconds, 0);
  return (
    <>
      <div>
        <p>
          {percent(decided.confidence)} sure of an answer, {percent(decided.threshold)} needed to send one
          without a person.
        </p>
        <div className={styles.scale} aria-hidden="true">
          <span
            className={styles.sure}
            data-short={decided.confidence < decided.threshold || undefined}
            style={{ width: percentOf(decided.confidence) }}
          />
          <span className={styles.needed} style={{ left: percentOf(decided.threshold) }}>
            <span>needed</span>
          </span>
        </div>
      </div>
      <Facts
        facts={[
          ['Reason', decided.reason],
          ['Told that an AI writes', disclosed ? 'in this reply' : 'not in this one'],
          [
            'Worked out by',
            producer === 'built-in' || !producer ? 'the built-in agents, without a model' : producer,
          ],
          ['Cost', money(cost)],
          ...(times.length > 0 || took !== undefined
            ? [['Time', time(times.length > 0 ? sum : (took ?? 0))] as [string, string]]
            : []),
        ]}
      />
      {times.length > 0 && (
        <Piece title="Time by step">
          <Facts facts={times.map((step) => [stepNames[step.step] ?? step.step, time(step.milliseconds)])} />
        </Piece>
      )}
    </>
  );
}

const stepNames: Record<string, string> = {
  load: 'Load the ticket',
  read: 'Read',
  route: 'Choose the agent',
  work: 'Search and decide',
  draft: 'Write',
  review: 'Check',
};

function percentOf(share: number) {
  return `${Math.max(0, Math.min(1, share)) * 100}%`;
}

function money(cost: Trace['cost']) {
  if (!cost || cost.amount === 0) return 'nothing';
  const amount = new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency: cost.currency,
    maximumSignificantDigits: 2,
  }).format(cost.amount);
  return `${amount} (${cost.input_tokens} tokens in, ${cost.output_tokens} out)`;
}
