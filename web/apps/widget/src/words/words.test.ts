import { expect, it } from 'vitest';
import en from './en.ts';
import { allLanguages, fill, loadWords } from './words.ts';

it('has every word with the same places in every language', async () => {
  expect(allLanguages).toEqual(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']);
  for (const language of allLanguages) {
    const words = await loadWords(language);
    expect(Object.keys(words), language).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), `${language}.${key}`).not.toBe('');
      const places = (value: string) => [...value.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();
      expect(places(text), `${language}.${key}`).toEqual(places(en[key as keyof typeof en]));
    }
  }
});

it('shouts in no language', async () => {
  for (const language of allLanguages)
    expect(JSON.stringify(await loadWords(language)), language).not.toContain('!');
});

it('fills places and leaves unknown ones', () => {
  expect(fill('{name} of {score}', { name: 'Mara' })).toBe('Mara of {score}');
});
