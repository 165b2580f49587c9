import { category } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { figuresQuery } from '../api/agentFigures';
import type { CategoryAutonomy } from '../api/autonomy';
import type { Agent } from '../api/listAgents';
import { AgentMark } from '../profile/AgentMark';
import { month } from '../profile/month';
import { freedom } from './freedom';
import styles from './Team.module.css';

/** One colleague in the list. */
export function Member({ agent, autonomy }: { agent: Agent; autonomy: CategoryAutonomy[] | undefined }) {
  const figures = useQuery(figuresQuery(agent.name));
  return (
    <li className={styles.member}>
      <AgentMark size={40} />
      <div className={styles.who}>
        <Link to="/agents/$name" params={{ name: agent.name }} className={styles.name}>
          {agent.title}
        </Link>
        <p className={styles.about}>{agent.description}</p>
        <p className={styles.handles}>
          {agent.categories.length > 0
            ? agent.categories.map((one) => category(one)).join(', ')
            : 'Every new ticket, before anybody else'}
        </p>
      </div>
      <div className={styles.facts}>
        <p>{agent.categories.length > 0 ? freedom(agent.categories, autonomy ?? []) : 'Sorts only'}</p>
        <p className={styles.month}>{figures.data ? month(figures.data, agent.name) : '\u00a0'}</p>
      </div>
    </li>
  );
}
