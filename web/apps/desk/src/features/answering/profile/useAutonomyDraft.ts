import type { Schemas } from '@baton/api/client';
import { useState } from 'react';
import type { Autonomy, CategoryAutonomy } from '../api/autonomy';
import type { Category } from '../api/listAgents';

export interface Rule {
  autonomy: Autonomy;
  threshold: number;
}

type Rules = Partial<Record<Category, Rule>>;

/** What agents may do as it is being edited, and the version that the edit began with. */
export function useAutonomyDraft(saved: Schemas['AutonomyView']) {
  const [draft, setDraft] = useState<{ basis: number; rules: Rules }>();
  const find = (category: Category) => saved.categories.find((one) => one.category === category)!;
  const ruleOf = (category: Category): Rule =>
    draft?.rules[category] ?? {
      autonomy: find(category).autonomy ?? 'observe',
      threshold: find(category).threshold,
    };
  const changed = (Object.entries(draft?.rules ?? {}) as [Category, Rule][]).filter(([category, rule]) => {
    const now = find(category);
    return rule.autonomy !== now.autonomy || rule.threshold !== now.threshold;
  });
  return {
    basis: draft?.basis ?? saved.version,
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
