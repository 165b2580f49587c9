import { expect, test } from 'vitest';
import { fits } from './find';

test.each([
  ['', true],
  ['res', true],
  ['tic res', true],
  ['resolve bill', false],
  ['solve', false],
])('"%s" finds "Resolve the ticket": %s', (text, found) => {
  expect(fits({ name: 'Resolve the ticket', about: 'Ticket' }, text)).toBe(found);
});
