import { expect, test } from 'vitest';
import { markUsed } from './markUsed';

test('used sentences are cut out where they stand', () => {
  expect(markUsed('One. Two. Three.', ['Two.'])).toEqual([
    { text: 'One. ', used: false },
    { text: 'Two.', used: true },
    { text: ' Three.', used: false },
  ]);
});

test('order and overlap do not matter, and nothing is lost or told twice', () => {
  const parts = markUsed('abcdef', ['def', 'cd', 'ab']);
  expect(parts.map((part) => part.text).join('')).toBe('abcdef');
  expect(parts.every((part) => part.used)).toBe(true);
});

test('words that are not there mark nothing', () => {
  expect(markUsed('One.', ['Two.', ''])).toEqual([{ text: 'One.', used: false }]);
});
