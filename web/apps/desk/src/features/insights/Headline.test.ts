import { expect, it } from 'vitest';
import { points, slower, waited } from './Headline';

it('says a change of a rate in words', () => {
  expect(points(4.24, 30)).toBe('4.2 points more than in the 30 days before');
  expect(points(-1, 7)).toBe('1 point less than in the 7 days before');
  expect(points(0.04, 7)).toBe('As in the 7 days before');
});

it('says a change of a wait in words, and nothing where there is none', () => {
  expect(slower(null, 5, 30)).toBeNull();
  expect(slower(8, null, 30)).toBeNull();
  expect(slower(10, 10.2, 30)).toBe('As in the 30 days before');
  expect(slower(20, 10, 30)).toMatch(/^Slower/);
  expect(slower(5, 10, 30)).toMatch(/^Faster/);
});

it('does not split a second', () => {
  expect(waited(0)).toBe('under 1\u202fs');
  expect(waited(0.3, 'a second')).toBe('a second');
  expect(waited(1)).toBe('1.0 s');
  expect(waited(150)).toBe('2 min 30 s');
});
