import { expect, test } from 'vitest';
import { short, span } from './time';

const now = Date.parse('2026-03-10T12:00:00Z');

test.each([
  ['2026-03-10T11:59:40Z', 'now'],
  ['2026-03-10T11:58:00Z', '2 min'],
  ['2026-03-10T09:00:00Z', '3 h'],
  ['2026-03-10T12:00:30Z', 'now'],
])('%s is told as %s', (at, words) => {
  expect(short(at, now)).toBe(words);
});

test('after a day the date is told, with the year once it is another', () => {
  expect(short('2026-03-07T12:00:00Z', now)).not.toContain('2026');
  expect(short('2024-03-07T12:00:00Z', now)).toContain('2024');
});

test.each([
  [320, '320 ms'],
  [4_200, '4.2 s'],
  [61_000, '1 min 1 s'],
  [12_000_000, '3 h 20 min'],
])('%d milliseconds are %s', (milliseconds, words) => {
  expect(span(milliseconds)).toBe(words);
});
