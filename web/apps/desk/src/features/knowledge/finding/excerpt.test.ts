import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

describe('the part of a passage that is shown', () => {
  it('is all of a short one', () => {
    expect(excerpt('Short. Very.', 'Very.')).toBe('Short. Very.');
  });

  it('holds the sentence whole, wherever it stands', () => {
    const sentence = 'This is the one sentence that matters.';
    for (const text of [
      `${sentence} ${words(0, 200)}`,
      `${words(0, 100)} ${sentence} ${words(100, 200)}`,
      `${words(0, 200)} ${sentence}`,
    ]) {
      const shown = excerpt(text, sentence);
      expect(shown).toContain(sentence);
      expect(shown.length).toBeLessThan(500);
    }
  });

  it('shows a sentence longer than usual to its end', () => {
    const sentence = words(0, 90);
    expect(excerpt(`${words(200, 300)} ${sentence} ${words(300, 400)}`, sentence)).toContain(sentence);
  });

  it('cuts between words', () => {
    const shown = excerpt(words(0, 200), undefined).replace(/ …$/, '');
    expect(`${words(0, 200)} `).toContain(`${shown} `);
  });

  it('is the beginning where no sentence is known', () => {
    expect(excerpt(words(0, 200), undefined).startsWith('word0 word1')).toBe(true);
  });
});
