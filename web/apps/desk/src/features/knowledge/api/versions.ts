import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Version = Schemas['ArticleVersionView'];

export function versionsQuery(key: string) {
  return queryOptions({
    queryKey: ['article', 'versions', key],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/articles/{key}/versions', { signal, params: { path: { key } } })),
  });
}

/** What an article said in one version; it never changes. */
export function versionQuery(key: string, number: number) {
  return queryOptions({
    queryKey: ['article-version', key, number],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/articles/{key}/versions/{number}', { signal, params: { path: { key, number } } }),
      ),
  });
}

export function useRestoreVersion(key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ number, revision }: { number: number; revision: number }) =>
      unwrap(
        api.POST('/api/v1/articles/{key}/versions/{number}/restore', {
          params: { path: { key, number } },
          body: { publish: false, expected_revision: revision },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['article'] }),
  });
}
