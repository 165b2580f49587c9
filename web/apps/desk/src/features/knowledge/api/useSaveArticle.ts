import { api, unwrap, type Schemas } from '@baton/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Words } from '../article/words';

/** Saves what the editor holds: a new article, or the one of `key` on top of the revision that the writer saw. */
export function useSaveArticle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      key,
      words,
      revision,
      publish,
    }: {
      key: string | null;
      words: Words;
      revision: number;
      publish: boolean;
    }): Promise<Schemas['ArticleView']> => {
      const { title, markdown, category, tags, audience, language } = words;
      const body = { title, markdown, category, tags, audience, language, publish };
      return key === null
        ? unwrap(api.POST('/api/v1/articles', { body: { ...body, key: words.key || null } }))
        : unwrap(
            api.POST('/api/v1/articles/{key}/save', {
              params: { path: { key } },
              body: { ...body, expected_revision: revision },
            }),
          );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['article'] }),
  });
}
