import { expect, it } from 'vitest';
import { taught } from './words';

it('says what to do while nothing was taught', () => {
  expect(taught({ examples: {}, fresh: 0, fewest: 5 })).toMatch(/Nobody has put anything right yet/);
});

it('counts where examples come from', () => {
  expect(taught({ examples: { correction: 1, labelling: 6 }, fresh: 2, fewest: 5 })).toBe(
    '1 correction, 6 sorted tickets; 2 of them not learnt from yet.',
  );
});

it('says that few examples count already', () => {
  expect(taught({ examples: { correction: 3 }, fresh: 3, fewest: 5 })).toMatch(/read rightly already/);
});
