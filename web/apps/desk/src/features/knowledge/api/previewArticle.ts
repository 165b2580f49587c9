import { api, unwrap } from '@baton/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

/** The Markdown as the help centre shows it. The server renders it, so what is seen here is what readers see. */
export function previewQuery(markdown: string) {
  return queryOptions({
    queryKey: ['article-preview', markdown],
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/articles/preview', { signal, body: { markdown } })),
  });
}
