import { describe, expect, it } from 'vitest';
import { isSame, noWords, tagsOf } from './words';

describe('tagsOf', () => {
  it('splits at commas and keeps each once', () => {
    expect(tagsOf(' refund, billing ,, refund,money back ')).toEqual(['refund', 'billing', 'money back']);
  });
});

describe('isSame', () => {
  it('sees every change', () => {
    expect(isSame(noWords, { ...noWords })).toBe(true);
    expect(isSame(noWords, { ...noWords, title: ' ' })).toBe(true);
    for (const change of [
      { title: 'x' },
      { markdown: ' ' },
      { tags: ['a'] },
      { audience: 'internal' as const },
      { language: 'de' },
    ]) {
      expect(isSame(noWords, { ...noWords, ...change })).toBe(false);
    }
  });
});
