import type { SampleData } from './api/sampleData';

/** What would go, counted: `12 customers`. */
export function things(sample: SampleData) {
  const counts: [number, string, string][] = [
    [sample.articles, 'article', 'articles'],
    [sample.customers, 'customer', 'customers'],
    [sample.organizations, 'organization', 'organizations'],
    [sample.tickets, 'ticket', 'tickets'],
    [sample.macros, 'macro', 'macros'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count.toLocaleString()} ${count === 1 ? one : many}`);
}

/** A list as a sentence has it. */
export function listed(items: string[], isFirst = false) {
  if (items.length === 0) return isFirst ? 'A few leftovers' : 'a few leftovers';
  return items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
