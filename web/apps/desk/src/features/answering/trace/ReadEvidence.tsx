import { category, percent, words } from '@baton/ui/words';
import type { ReactNode } from 'react';
import type { Trace } from '../api/run';
import { Bars } from '@baton/ui/Bars';
import { Facts, Piece } from './Evidence';
import { tellLanguage, tellMood, tellPersonalData, tellSender, tellSteering } from './tellReading';
import { count } from './tellTrace';
import styles from './Evidence.module.css';

/** What was read in the customer's words, with the probabilities and the words that each finding rests on. */
export function ReadEvidence({
  trace,
  grounds,
}: {
  trace: Trace;
  /** The words and examples behind the category; left out where no run is stored. */
  grounds?: ReactNode;
}) {
  const { read, priority, route, customer } = trace;
  const sender = tellSender(read.sender);
  const findings = [
    ['Asks for a person', read.wish_for_person],
    ['Threat', read.threat],
    ['Asks for an action', read.action],
    ['Wrote before', read.wrote_before],
    ['Taken back', read.withdrawn],
    ['Thanks alone', read.praise],
    ['Not solved', read.not_solved],
    ['Solved', read.solved],
    ['Too little said', read.vague],
  ] as const;
  const said = findings.filter(([, finding]) => finding);
  return (
    <>
      <Piece title="What it is about">
        <Bars
          label="Categories by probability"
          bars={read.categories.map((one) => ({
            name: category(one.category),
            share: one.probability,
            chosen: one.category === route.category,
          }))}
        />
        {route.why === 'the category was given' && (
          <p>{category(route.category)} was given; these are the words alone.</p>
        )}
      </Piece>
      {grounds}
      <Matters trace={trace} />
      {said.length > 0 && (
        <Piece title="What the customer says">
          <ul className={styles.quotes}>
            {said.map(([name, finding]) => (
              <li key={name}>
                <q>{finding!.quote}</q>
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </Piece>
      )}
      <Piece
        title={`How soon: ${priority.level}, ${Math.round(read.priority.score)} of 100 by the words alone`}
      >
        {read.priority.reasons.length > 0 ? (
          <ul className={styles.quotes}>
            {read.priority.reasons.map((reason, index) => (
              <li key={index}>
                {reason.quote ? <q>{reason.quote}</q> : <span>The message as a whole</span>}
                <span>
                  {words(reason.kind)}, {signed(reason.points)}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>No word makes it more or less urgent.</p>
        )}
        {priority.raised_by && <p>Then: {priority.raised_by}.</p>}
      </Piece>
      <Facts
        facts={[
          ['Language', tellLanguage(read)],
          ...(read.feelings ? ([['Mood', tellMood(read.feelings)]] as [string, string][]) : []),
          ...(sender ? ([['Written by', sender]] as [string, string][]) : []),
          ['Personal data', tellPersonalData(read.personal_data ?? [])],
          ['Tries to steer', tellSteering(read.injection_suspicion ?? 0)],
          ['Difficulty', [words(String(read.complexity.level)), ...read.complexity.reasons].join('; ')],
          [
            'Customer',
            customer
              ? `${words(customer.tier)}, known from ${customer.source === 'baton' ? 'your customers' : customer.source}; ${count(customer.past_tickets, 'earlier ticket')}`
              : 'Not known beforehand',
          ],
        ]}
      />
    </>
  );
}

/** Each matter of a message with what became of it; where all are one story, the topics that it touches. */
function Matters({ trace: { matters = [], read } }: { trace: Trace }) {
  const issues = read.issues ?? [];
  if (matters.length > 0)
    return (
      <Piece title={`${matters.length} matters in one message`}>
        <ul className={styles.quotes}>
          {matters.map((matter, index) => (
            <li key={index}>
              <q>{matter.words}</q>
              <span>
                {category(matter.category)},{' '}
                {matter.is_answered ? `answered, ${percent(matter.confidence)} sure` : matter.why_open}
              </span>
            </li>
          ))}
        </ul>
      </Piece>
    );
  if (issues.length < 2) return null;
  return (
    <Piece title="What the story touches">
      <ul className={styles.quotes}>
        {issues.map((issue, index) => (
          <li key={index}>
            <q>{issue.quote}</q>
            <span>
              {category(issue.category)}, {percent(issue.probability)}
            </span>
          </li>
        ))}
      </ul>
    </Piece>
  );
}

function signed(points: number) {
  const whole = Math.round(points);
  return whole > 0 ? `+${whole}` : String(whole).replace('-', '−');
}
