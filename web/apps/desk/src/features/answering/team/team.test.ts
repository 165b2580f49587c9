import { expect, test } from 'vitest';
import type { CategoryAutonomy } from '../api/autonomy';
import { freedom } from './freedom';
import { nameOf } from './nameOf';

const rule = (
  category: CategoryAutonomy['category'],
  autonomy: CategoryAutonomy['autonomy'],
  threshold = 0.55,
): CategoryAutonomy => ({
  category,
  autonomy,
  threshold,
  team: 'Support',
  agent: null,
  recent: { runs: 0, confidences: [] },
});

test.each([
  ['Returns agent', 'ReturnsAgent'],
  ['Returns & exchanges', 'ReturnsExchangesAgent'],
  ['Élan', 'ElanAgent'],
  ['  ', ''],
  ['99', ''],
])('the title %s gives the name %s', (title, name) => {
  expect(nameOf(title)).toBe(name);
});

test('one rule for all categories is told once, different ones each', () => {
  const rules = [
    rule('technical_issue', 'auto'),
    rule('bug_report', 'auto'),
    rule('billing_inquiry', 'assist'),
  ];
  const plain = (text: string) => text.replaceAll('\u202f', ' ');

  expect(plain(freedom(['technical_issue', 'bug_report'], rules))).toBe('Replies from 55 % sure');
  expect(plain(freedom(['technical_issue', 'billing_inquiry'], rules))).toBe(
    'Technical issue: replies from 55 % sure; Billing: drafts for people',
  );
  expect(freedom([], rules)).toBe('');
});
