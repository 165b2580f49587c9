import { Failure } from '@baton/ui/Failure';
import { Section } from '@baton/ui/Room';
import { Skeleton } from '@baton/ui/Skeleton';
import { percent } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { figuresQuery, type Figures } from '../api/agentFigures';
import type { Agent } from '../api/listAgents';
import styles from './Profile.module.css';

/** How an agent did in the last 30 days, each number with what it counts. */
export function Month({ agent }: { agent: Agent }) {
  const figures = useQuery(figuresQuery(agent.name));
  return (
    <Section title="The last 30 days">
      {figures.error ? (
        <Failure what="The figures" error={figures.error} retry={() => void figures.refetch()} />
      ) : (
        <dl className={styles.figures}>
          {numbers(figures.data, agent.name).map(([name, value, about]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <strong>{value ?? <Skeleton width={3} height={20} />}</strong>
                <span>{about}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

type Number = [name: string, value: string | undefined, about: string];

function numbers(figures: Figures | undefined, name: string): Number[] {
  const number = (value: number | undefined) => value?.toLocaleString();
  if (name === 'TriageAgent') return [['Sorted', number(figures?.tickets), 'tickets read first']];
  const people = figures && figures.escalated + figures.drafted;
  return [
    ['Handled', number(figures?.tickets), 'tickets'],
    [
      'Answered',
      number(figures?.answered),
      `of ${number(figures?.runs) ?? '…'} turn${figures?.runs === 1 ? '' : 's'}`,
    ],
    [
      'To a person',
      number(people),
      figures?.drafted ? `${figures.drafted} of them with a draft` : 'with everything known',
    ],
    ['Solved', number(figures?.resolved_confirmed), 'as the customer said'],
    [
      'Usually sure',
      figures && (figures.median_confidence === null ? '–' : percent(figures.median_confidence)),
      'half of its turns were surer',
    ],
  ];
}
