import type { Schemas } from '@baton/api/client';
import type { Agent } from '../api/listAgents';
import type { AgentDraft } from '../profile/useAgentDraft';
import type { AutonomyDraft } from '../profile/useAutonomyDraft';

/** What stands on the page but is not saved yet, for the test conversation; nothing when all is saved. */
export function unsaved(
  agent: Agent,
  draft: AgentDraft,
  rules: AutonomyDraft,
): Schemas['TriedChanges'] | undefined {
  if (!draft.isChanged && !rules.isChanged) return undefined;
  const { title, categories, knowledge, instructions } = draft.words;
  return {
    agents: draft.isChanged
      ? [{ name: agent.name, title: title.trim() || agent.title, categories, knowledge, instructions }]
      : [],
    autonomy: rules.changes.map(({ team, ...rule }) => (team.trim() ? { ...rule, team } : rule)),
  };
}
