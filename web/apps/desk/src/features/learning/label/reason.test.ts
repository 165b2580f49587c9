import { expect, it } from 'vitest';
import { reason } from './reason';

const guesses = [
  { category: 'billing_inquiry' as const, probability: 0.46 },
  { category: 'bug_report' as const, probability: 0.41 },
];

it('says between what the agents waver', () => {
  expect(reason({ why: 'torn', guesses, confidence: 0.4 })).toBe(
    'The agents waver between Billing and Bug report.',
  );
});

it('says how sure they are', () => {
  expect(reason({ why: 'unsure', guesses, confidence: 0.46 })).toBe(
    'The agents think of Billing, and are 46\u202f% sure.',
  );
});

it('says when there is nothing like it', () => {
  expect(reason({ why: 'unknown', guesses, confidence: 0.1 })).toBe(
    'The agents know little like it: their guess, Billing, counts for nothing yet.',
  );
});
