import { Dialog } from '@baton/ui/Dialog';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { agentVersionsQuery } from '../api/agentVersions';
import type { Agent } from '../api/listAgents';
import { useRestoreAgent } from '../api/useRestoreAgent';
import { asText } from './AgentEditor';
import { VersionList } from './VersionList';

/** Every version of an agent, with what changed in it. */
export function AgentHistory({
  agent,
  mayEdit,
  onClose,
}: {
  agent: Agent;
  mayEdit: boolean;
  onClose: () => void;
}) {
  const versions = useQuery(agentVersionsQuery(agent.name));
  const restore = useRestoreAgent(agent.name);
  return (
    <Dialog open onClose={onClose} place="side" wide title={`Versions of ${agent.title}`}>
      {versions.error ? (
        <Failure what="The versions" error={versions.error} retry={() => void versions.refetch()} />
      ) : versions.data ? (
        <VersionList
          versions={versions.data.map((version) => ({ ...version, text: asText(version.words) }))}
          current={agent.version}
          mayRestore={mayEdit}
          pending={restore.isPending}
          error={restore.error}
          onRestore={(number) => restore.mutate({ number, basis: agent.version }, { onSuccess: onClose })}
        />
      ) : (
        <SkeletonRows rows={4} label="Loading the versions" />
      )}
    </Dialog>
  );
}
