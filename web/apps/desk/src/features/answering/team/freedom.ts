import { category, percent } from '@baton/ui/words';
import type { CategoryAutonomy } from '../api/autonomy';
import type { Category } from '../api/listAgents';

const does = { observe: 'Sorts only', assist: 'Drafts for people', auto: 'Replies' };

/** How far an agent may go, in a few words: one rule where all its categories have the same. */
export function freedom(handled: readonly Category[], autonomy: readonly CategoryAutonomy[]) {
  const rules = handled.flatMap((one) => autonomy.filter((candidate) => candidate.category === one));
  const told = rules.map((rule) => tell(rule));
  if (told.length === 0) return '';
  if (new Set(told).size === 1) return told[0]!;
  return rules.map((rule, index) => `${category(rule.category)}: ${told[index]!.toLowerCase()}`).join('; ');
}

function tell({ autonomy, threshold }: CategoryAutonomy) {
  const word = does[autonomy ?? 'observe'];
  return autonomy === 'auto' ? `${word} from ${percent(threshold)} sure` : word;
}
