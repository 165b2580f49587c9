import { expect, it } from 'vitest';
import { promise } from './promise';

it('names the threshold and what it rests on', () => {
  expect(promise({ risk: 0.05, from: 0.6, answered: 60, wrong: 0, missing: 0 })).toBe(
    'At most 5\u202f% wrong: from 60\u202f% sure on. 60 judged answers reach it, none of them wrong.',
  );
});

it('says how many judgements are missing rather than guessing', () => {
  expect(promise({ risk: 0.1, from: null, answered: 0, wrong: 0, missing: 12 })).toMatch(
    /at least 12 more answers/,
  );
  expect(promise({ risk: 0.1, from: null, answered: 0, wrong: 0, missing: 1 })).toMatch(
    /at least one more answer/,
  );
});
