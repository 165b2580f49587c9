import { expect, it } from 'vitest';
import type { AutonomyView } from './api/autonomy';
import { changeOf, commonOf } from './autonomyChoice';

const known = {
  version: 3,
  categories: [
    { category: 'bug_report', autonomy: 'observe', threshold: 1 },
    { category: 'billing_inquiry', autonomy: 'auto', threshold: 0.7 },
  ],
} as unknown as AutonomyView;

it('knows a choice that all share', () => {
  expect(commonOf({ a: 'auto', b: 'auto' })).toBe('auto');
  expect(commonOf({ a: 'auto', b: 'assist' })).toBeUndefined();
});

it('saves what changed, and gives a reachable threshold where there was none', () => {
  expect(changeOf(known, { bug_report: 'auto', billing_inquiry: 'auto' })).toEqual({
    expected_version: 3,
    categories: [{ category: 'bug_report', autonomy: 'auto', threshold: 0.55 }],
  });
});

it('saves nothing when nothing changed', () => {
  expect(changeOf(known, { bug_report: 'observe', billing_inquiry: 'auto' })).toBeUndefined();
});
