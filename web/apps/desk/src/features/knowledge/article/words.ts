import type { Schemas } from '@baton/api/client';

/** What the editor holds. */
export interface Words {
  title: string;
  markdown: string;
  category: Schemas['TicketCategory'] | null;
  tags: string[];
  audience: Schemas['Audience'];
  language: string;
  /** Only of a new article: the key that the writer wishes. */
  key?: string;
}

/** Words that are kept on this device until they are saved, and the revision they are based on. */
export interface Kept {
  words: Words;
  revision: number;
  at: string;
}

export const noWords: Words = {
  title: '',
  markdown: '',
  category: null,
  tags: [],
  audience: 'public',
  language: 'en',
};

/** The newest words of an article: those that wait to be published, or those that are. */
export function wordsOf(article: Schemas['ArticleView']): Words {
  return {
    title: article.draft?.title ?? article.title,
    markdown: article.draft?.body ?? article.body ?? '',
    category: article.category,
    tags: article.tags,
    audience: article.audience,
    language: article.language,
  };
}

export function isSame(one: Words, other: Words) {
  return (
    one.title.trim() === other.title.trim() &&
    one.markdown === other.markdown &&
    one.category === other.category &&
    one.audience === other.audience &&
    one.language === other.language &&
    (one.key ?? '') === (other.key ?? '') &&
    one.tags.join('\n') === other.tags.join('\n')
  );
}

const place = (key: string | null) => `baton.article.${key ?? 'new article'}`;

/** Words of this article that an earlier visit left unsaved. */
export function keptWords(key: string | null): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place(key)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

export function keepWords(key: string | null, kept: Kept) {
  try {
    localStorage.setItem(place(key), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: the words stay on the page, and leaving it asks first.
  }
}

export function forgetWords(key: string | null) {
  localStorage.removeItem(place(key));
}

/** `Billing, refund ,  ` as tags, each once. */
export function tagsOf(text: string) {
  const tags = text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set(tags)];
}
