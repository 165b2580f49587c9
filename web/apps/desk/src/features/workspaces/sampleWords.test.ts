import { expect, it } from 'vitest';
import type { SampleData } from './api/sampleData';
import { listed, things } from './sampleWords';

const sample = { articles: 56, customers: 1, organizations: 0, tickets: 1200, macros: 0 } as SampleData;

it('counts what would go, and only what there is', () => {
  expect(things(sample)).toEqual(['56 articles', '1 customer', `${(1200).toLocaleString()} tickets`]);
});

it('lists as a sentence does', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
  expect(listed([])).toBe('a few leftovers');
});
