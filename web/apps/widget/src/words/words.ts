import en, { type Words } from './en.ts';

export type { Words };

/** Each language is a file of its own that is loaded when somebody speaks it. */
const languages: Record<string, () => Promise<{ default: Words }>> = {
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  it: () => import('./it.ts'),
  nl: () => import('./nl.ts'),
};

export const allLanguages = ['en', ...Object.keys(languages)];

export async function loadWords(language: string): Promise<Words> {
  const load = languages[language];
  return load ? (await load()).default : en;
}

/** Puts values into the {places} of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
}
