import { api, unwrap } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export type Move =
  'publish' | 'unpublish' | 'discard-draft' | 'archive' | 'unarchive' | 'undelete' | 'delete';

/** A step in an article's life, on top of the revision that the decision was based on. */
export function useMoveArticle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, move, revision }: { key: string; move: Move; revision?: number }) => {
      const path = { key };
      const options = { params: { path }, body: { expected_revision: revision ?? null } };
      switch (move) {
        case 'publish':
          return unwrap(api.POST('/api/v1/articles/{key}/publish', options));
        case 'unpublish':
          return unwrap(api.POST('/api/v1/articles/{key}/unpublish', options));
        case 'discard-draft':
          return unwrap(api.POST('/api/v1/articles/{key}/discard-draft', options));
        case 'archive':
          return unwrap(api.POST('/api/v1/articles/{key}/archive', options));
        case 'unarchive':
          return unwrap(api.POST('/api/v1/articles/{key}/unarchive', options));
        case 'undelete':
          return unwrap(api.POST('/api/v1/articles/{key}/undelete', { params: { path } }));
        case 'delete':
          return unwrap(api.DELETE('/api/v1/articles/{key}', { params: { path } }));
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['article'] }),
  });
}
