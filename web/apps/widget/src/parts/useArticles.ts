import { useEffect, useState } from 'preact/hooks';
import { findArticles, type Article } from '../chat/api.ts';

/** Articles for what is being typed, a moment after the last key. An answer that comes too late is dropped. */
export function useArticles(text: string): Article[] {
  const [articles, setArticles] = useState<Article[]>([]);
  useEffect(() => {
    const words = text.trim();
    let isOver = false;
    const timer = setTimeout(
      () => {
        if (words.length < 4) return setArticles([]);
        findArticles(words).then(
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
  }, [text]);
  return articles;
}
