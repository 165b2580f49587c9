import type { Schemas } from '@baton/api/client';
import { useMay } from '@baton/api/session';
import { Failure } from '@baton/ui/Failure';
import { Notice } from '@baton/ui/Notice';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { autonomyQuery } from '../api/autonomy';
import { agentsQuery, type Agent } from '../api/listAgents';
import { TestConversation } from '../trial/TestConversation';
import { unsaved } from '../trial/unsaved';
import { useAgentNews } from '../useAgentNews';
import { AgentEditor } from './AgentEditor';
import { AgentMark } from './AgentMark';
import { Freedom } from './Freedom';
import { KeepOrLeave } from './KeepOrLeave';
import { MayDo } from './MayDo';
import { Month } from './Month';
import { RemoveAgent } from './RemoveAgent';
import { useAgentDraft } from './useAgentDraft';
import { useAutonomyDraft } from './useAutonomyDraft';
import styles from './Profile.module.css';

const back = <Link to="/agents">Agents</Link>;

/** An agent's page, like a colleague's profile, with a conversation to try at its side. */
export function Profile() {
  useAgentNews();
  const { name } = useParams({ from: '/inside/agents/$name' });
  const agents = useQuery(agentsQuery);
  const autonomy = useQuery(autonomyQuery);
  const agent = agents.data?.find((one) => one.name === name);
  const error = agents.error ?? autonomy.error;
  if (agent && agents.data && autonomy.data) {
    return <Colleague key={name} agent={agent} team={agents.data} autonomy={autonomy.data} />;
  }
  return (
    <Room title={agent?.title ?? 'Agent'} back={back} wide>
      {error ? (
        <Failure
          what="This agent"
          error={error}
          retry={() => void Promise.all([agents.refetch(), autonomy.refetch()])}
        />
      ) : agents.data && autonomy.data ? (
        <Notice title="There is no agent of this name">
          It may have been removed. The others are in the list.
        </Notice>
      ) : (
        <SkeletonRows rows={8} height={72} label="Loading the agent" />
      )}
    </Room>
  );
}

function Colleague({
  agent,
  team,
  autonomy,
}: {
  agent: Agent;
  team: Agent[];
  autonomy: Schemas['AutonomyView'];
}) {
  const mayEdit = useMay('lead');
  const mayTry = useMay('teammate');
  const draft = useAgentDraft(agent);
  const rules = useAutonomyDraft(autonomy);
  const others = team.filter((one) => one.name !== agent.name);
  return (
    <Room
      title={agent.title}
      about={agent.description}
      back={back}
      wide
      actions={mayEdit && !agent.is_built_in && <RemoveAgent agent={agent} />}
    >
      <KeepOrLeave unsaved={draft.isChanged || rules.isChanged} what={agent.title} />
      <div className={styles.page}>
        <div className={styles.main}>
          <div className={styles.intro}>
            <AgentMark size={56} />
            <p>
              An AI agent, <code>{agent.name}</code>, version {agent.version}.{' '}
              {agent.is_built_in ? 'One of the six that are always here.' : 'Added by your team.'}
            </p>
          </div>
          <Freedom draft={rules} handled={draft.words.categories} mayEdit={mayEdit} />
          <Month agent={agent} />
          <MayDo words={draft.words} />
          <AgentEditor agent={agent} draft={draft} others={others} mayEdit={mayEdit} />
        </div>
        {mayTry && (
          <aside className={styles.side} aria-label="Test conversation">
            <TestConversation agent={agent} changes={unsaved(agent, draft, rules)} />
          </aside>
        )}
      </div>
    </Room>
  );
}
