import type { Schemas } from '@baton/api/client';
import { useState } from 'react';
import type { Autonomy, CategoryAutonomy } from '../api/autonomy';
import type { Category } from '../api/listAgents';

export interface Rule {
  autonomy: Autonomy;
  threshold: number;
  /** Who gets what the agent does not answer. */
  team: string;
}

type Rules = Partial<Record<Category, Rule>>;

/** What agents may do as it is being edited, and the version that the edit began with. */
export function useAutonomyDraft(saved: Schemas['AutonomyView']) {
  const [draft, setDraft] = useState<{ basis: number; rules: Rules }>();
  const find = (category: Category) => saved.categories.find((one) => one.category === category)!;
  const savedRule = (category: Category): Rule => {
    const { autonomy, threshold, team } = find(category);
    return { autonomy: autonomy ?? 'observe', threshold, team };
  };
  const ruleOf = (category: Category) => draft?.rules[category] ?? savedRule(category);
  const changed = (Object.entries(draft?.rules ?? {}) as [Category, Rule][]).filter(
    ([category, rule]) => JSON.stringify(rule) !== JSON.stringify(savedRule(category)),
  );
  return {
    basis: draft?.basis ?? saved.version,
    /** Every team that gets something now, to choose from. */
    teams: [...new Set(saved.categories.map((one) => one.team))],
    ruleOf,
    find: (category: Category): CategoryAutonomy => find(category),
    changes: changed.map(([category, rule]) => ({ category, ...rule })),
    isChanged: changed.length > 0,
    edit: (category: Category, change: Partial<Rule>) =>
      setDraft({
        basis: draft?.basis ?? saved.version,
        rules: { ...draft?.rules, [category]: { ...ruleOf(category), ...change } },
      }),
    discard: () => setDraft(undefined),
    /** Keeps what was chosen, on top of what is there now. */
    rebase: () => setDraft({ basis: saved.version, rules: draft?.rules ?? {} }),
  };
}

export type AutonomyDraft = ReturnType<typeof useAutonomyDraft>;
