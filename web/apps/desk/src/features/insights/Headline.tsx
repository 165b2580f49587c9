import { span } from '@baton/ui/time';
import type { ReactNode } from 'react';
import type { Figures } from './api/readFigures';
import { Meaning } from './charts/Chart';
import { tickets } from './names';
import styles from './Headline.module.css';

type Open = (metric: string, bucket?: string) => void;

/** The three numbers that the room is for, large, each with its change and its meaning. */
export function Headline({ figures, open }: { figures: Figures; open: Open }) {
  const {
    settled,
    passed_on: passedOn,
    first_reply_by_agents: agents,
    first_reply_by_teammates: people,
  } = figures;
  const before = figures.tickets.before > 0;
  const confirmed = countOf(figures, 'confirmed');
  const assumed = countOf(figures, 'assumed');
  return (
    <div className={styles.headline}>
      <Figure
        name="Settled without a person"
        value={`${settled.rate.toLocaleString()}\u202f%`}
        means={figures.definitions.settled}
        change={before && points(settled.rate - settled.rate_before, figures.before.days)}
        open={() => open('settled')}
        opens={tickets(settled.count)}
      >
        <Count count={confirmed} open={() => open('outcome', 'confirmed')} /> confirmed,{' '}
        <Count count={assumed} open={() => open('outcome', 'assumed')} /> assumed, of{' '}
        <Count count={figures.tickets.count} open={() => open('total')} />
      </Figure>
      <Figure
        name="Passed on to a person"
        value={`${passedOn.rate.toLocaleString()}\u202f%`}
        means={figures.definitions.passed_on}
        change={before && points(passedOn.rate - passedOn.rate_before, figures.before.days)}
        open={() => open('passed_on')}
        opens={tickets(passedOn.count)}
      >
        <Count count={passedOn.count} open={() => open('passed_on')} /> passed on,{' '}
        <Count count={countOf(figures, 'escalated')} open={() => open('outcome', 'escalated')} /> with a
        person now
      </Figure>
      <Figure
        name="First answer by agents"
        value={agents.median_seconds === null ? '–' : waited(agents.median_seconds)}
        means={figures.definitions.first_reply}
        change={slower(agents.median_seconds, agents.median_seconds_before, figures.before.days)}
        open={() => open('first_reply', 'agent')}
        opens={tickets(agents.count)}
      >
        {agents.p90_seconds !== null && <>nine of ten within {waited(agents.p90_seconds, 'a second')}; </>}
        {people.median_seconds === null ? (
          'no first answer by people'
        ) : (
          <>
            people {waited(people.median_seconds)} (
            <Count count={people.count} open={() => open('first_reply', 'teammate')} />)
          </>
        )}
      </Figure>
    </div>
  );
}

function Figure({
  name,
  value,
  means,
  change,
  open,
  opens,
  children,
}: {
  name: string;
  value: string;
  means: string | undefined;
  change: string | false | null;
  open: () => void;
  opens: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.figure} aria-label={name}>
      <header>
        <h2>{name}</h2>
        {means && <Meaning of={name} text={means} />}
      </header>
      <button type="button" className={styles.value} onClick={open} aria-label={`${value}, opens ${opens}`}>
        {value}
      </button>
      <p className={styles.change}>{change || 'Nothing before to compare with'}</p>
      <p className={styles.parts}>{children}</p>
    </section>
  );
}

function Count({ count, open }: { count: number; open: () => void }) {
  return (
    <button type="button" className={styles.count} onClick={open}>
      {count.toLocaleString()}
    </button>
  );
}

export function countOf(figures: Figures, outcome: string) {
  return figures.outcomes.find((figure) => figure.outcome === outcome)?.count ?? 0;
}

/** A change of a rate in words: `4 points more than in the 30 days before`. */
export function points(difference: number, days: number) {
  const rounded = Math.round(difference * 10) / 10;
  if (rounded === 0) return `As in the ${days} days before`;
  const size = Math.abs(rounded).toLocaleString();
  return `${size} ${size === '1' ? 'point' : 'points'} ${rounded > 0 ? 'more' : 'less'} than in the ${days} days before`;
}

/** How long somebody waited. What is shorter than a second is not counted finer: nobody notices. */
export function waited(seconds: number, shortest = 'under 1\u202fs') {
  return seconds < 1 ? shortest : span(seconds * 1000);
}

/** A change of a wait in words. */
export function slower(now: number | null, before: number | null, days: number) {
  if (now === null || before === null) return null;
  if (Math.abs(now - before) < 0.05 * Math.max(before, 1)) return `As in the ${days} days before`;
  return `${now > before ? 'Slower' : 'Faster'} than in the ${days} days before: ${span(before * 1000)}`;
}
