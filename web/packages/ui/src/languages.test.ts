import { expect, test } from 'vitest';
import { languageName } from './languages';

test.each([
  ['de', 'German'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['not a code', 'not a code'],
])('%s is called %s', (code, name) => {
  expect(languageName(code)).toBe(name);
});
