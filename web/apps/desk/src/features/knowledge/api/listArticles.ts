import { api, type Schemas } from '@baton/api/client';
import { Problem } from '@baton/api/problem';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { KnowledgeSearch } from '../list/search';

export type Article = Schemas['ArticleView'];

const page = 60;

/** The articles that fit, page by page; the next page stands in the Link header. */
export function articlesQuery(search: KnowledgeSearch) {
  const { status, changed, category, audience, language, tag, q, sort = 'title' } = search;
  return infiniteQueryOptions({
    queryKey: ['article', 'list', { ...search, sort }],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const { data, error, response } = await api
        .GET('/api/v1/articles', {
          signal,
          params: {
            query: {
              status,
              changed,
              category,
              audience,
              language,
              tag,
              q,
              sort,
              limit: page,
              cursor: pageParam,
            },
          },
        })
        .catch((failure: unknown) => {
          throw failure instanceof DOMException ? failure : Problem.offline();
        });
      if (!data) throw Problem.of(error, response);
      return { articles: data, next: nextCursor(response.headers.get('Link')) };
    },
    getNextPageParam: (last) => last.next,
  });
}

/** `<…?cursor=x>; rel="next"` holds where the next page begins. */
export function nextCursor(link: string | null) {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return address ? (new URL(address, 'http://baton').searchParams.get('cursor') ?? undefined) : undefined;
}
