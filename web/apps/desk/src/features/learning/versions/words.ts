import type { Learning, LearntVersion } from '../api/learning';

const states: Record<LearntVersion['state'], string> = {
  learning: 'being learnt',
  live: 'reads now',
  retired: 'was replaced',
  refused: 'was worse and never read',
  stopped: 'was stopped',
};

export const standing = (state: LearntVersion['state']) => states[state];

/** How many examples there are, where they come from, and whether that is enough. */
export function taught({ examples, fresh, fewest }: Pick<Learning, 'examples' | 'fresh' | 'fewest'>) {
  const names: Record<string, [one: string, many: string]> = {
    correction: ['correction', 'corrections'],
    labelling: ['sorted ticket', 'sorted tickets'],
    vote: ['vote', 'votes'],
    draft: ['draft', 'drafts'],
    import: ['imported ticket', 'imported tickets'],
  };
  const counts = Object.entries(examples).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0)
    return `Nobody has put anything right yet. From ${fewest} examples on the agents learn from them.`;
  const parts = counts
    .map(([source, count]) => `${count} ${names[source]?.[count === 1 ? 0 : 1] ?? source}`)
    .join(', ');
  if (total < fewest)
    return `${parts}. From ${fewest} examples on the agents learn from them; texts like these are read rightly already.`;
  return fresh > 0 ? `${parts}; ${fresh} of them not learnt from yet.` : `${parts}, all learnt from.`;
}
