import { languages } from '@baton/ui/languages';
import { categories } from '../names';
import type { Words } from './words';

/** How a new article begins when its address says so, as from a gap: the question as title, with category and language. */
export interface Beginning {
  title?: string;
  category?: string;
  language?: string;
}

/** Reads the address; what makes no sense is left out. */
export function beginning(search: Record<string, unknown>): Partial<Words> {
  const found: Partial<Words> = {};
  // The router reads a number as a number.
  const title = typeof search.title === 'number' ? String(search.title) : search.title;
  if (typeof title === 'string' && title.trim()) found.title = title.trim().slice(0, 300);
  const category = categories.find((one) => one === search.category);
  if (category) found.category = category;
  const language = languages.find((one) => one === search.language);
  if (language) found.language = language;
  return found;
}
