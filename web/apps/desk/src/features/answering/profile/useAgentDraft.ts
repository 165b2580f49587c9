import { useState } from 'react';
import type { Agent } from '../api/listAgents';

/** What can be edited of an agent. */
export type AgentWords = Pick<Agent, 'title' | 'description' | 'categories' | 'knowledge' | 'instructions'>;

export function wordsOf({ title, description, categories, knowledge, instructions }: Agent): AgentWords {
  return { title, description, categories, knowledge, instructions };
}

export function isSame(left: unknown, right: unknown) {
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * An agent as it is being edited. What was typed stays when the agent changes on the server meanwhile; it remembers
 * which version it began with, so that nobody's work is overwritten unseen.
 */
export function useAgentDraft(agent: Agent) {
  const [draft, setDraft] = useState<{ basis: Agent; words: AgentWords }>();
  const words = draft?.words ?? wordsOf(agent);
  const basis = draft?.basis ?? agent;
  return {
    words,
    basis,
    isChanged: !isSame(words, wordsOf(basis)),
    edit: (change: Partial<AgentWords>) => setDraft({ basis, words: { ...words, ...change } }),
    discard: () => setDraft(undefined),
    /** Keeps what was typed, on top of what is there now. */
    rebase: (theirs: Agent) => setDraft({ basis: theirs, words }),
  };
}

export type AgentDraft = ReturnType<typeof useAgentDraft>;
