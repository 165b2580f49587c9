import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../chat/api.ts';

/** Articles for what is being typed, a moment after the last key. An answer that comes too late is dropped. */
export function useArticles(text: string, search: (text: string) => Promise<Article[]>): Article[] {
  const [articles, setArticles] = useState<Article[]>([]);
  useEffect(() => {
    const words = text.trim();
    let isOver = false;
    const timer = setTimeout(
      () => {
        if (words.length < 4) return setArticles([]);
        search(words).then(
          (found) => !isOver && setArticles(found.slice(0, 3)),
          () => undefined,
        );
      },
      words.length < 4 ? 0 : 250,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, search]);
  return articles;
}
