import { useMay } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { autonomyQuery } from '../api/autonomy';
import { agentsQuery } from '../api/listAgents';
import { useAgentNews } from '../useAgentNews';
import { Member } from './Member';
import { NewAgent } from './NewAgent';
import styles from './Team.module.css';

/** The team of agents, as one would list colleagues: who they are, what they handle, how their month was. */
export function Team() {
  useAgentNews();
  const agents = useQuery(agentsQuery);
  const autonomy = useQuery(autonomyQuery);
  const mayEdit = useMay('lead');
  const [adding, setAdding] = useState(false);
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      New agent
    </Button>
  );
  return (
    <Room
      title="Agents"
      about="Your AI colleagues. Each handles its categories, cites your articles, and passes on what it should not decide."
      actions={
        <>
          <Link to="/agents/learning">Teach them</Link>
          {mayEdit && add}
        </>
      }
    >
      {agents.error ? (
        <Failure what="The agents" error={agents.error} retry={() => void agents.refetch()} />
      ) : !agents.data ? (
        <SkeletonRows rows={6} height={84} label="Loading the agents" />
      ) : agents.data.length === 0 ? (
        <Empty title="No agents yet" action={mayEdit && add}>
          Agents answer customers from your articles. Until there is one, every message goes to a person.
        </Empty>
      ) : (
        <ul className={styles.team}>
          {[...agents.data].sort(byPlace).map((agent) => (
            <Member key={agent.name} agent={agent} autonomy={autonomy.data?.categories} />
          ))}
        </ul>
      )}
      <NewAgent open={adding} onClose={() => setAdding(false)} agents={agents.data ?? []} />
    </Room>
  );
}

const places = [
  'TriageAgent',
  'TechnicalSupportAgent',
  'BillingAgent',
  'AccountManagerAgent',
  'ProductAgent',
  'GeneralSupportAgent',
];

/** Whoever reads first comes first, then the specialists, then agents of one's own. */
function byPlace(left: { name: string }, right: { name: string }) {
  const place = (name: string) => (places.includes(name) ? places.indexOf(name) : places.length);
  return place(left.name) - place(right.name) || left.name.localeCompare(right.name);
}
