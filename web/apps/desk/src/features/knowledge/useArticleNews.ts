import { useHappenings } from '@baton/api/useLive';
import { useQueryClient } from '@tanstack/react-query';

/** Whatever happens to an article, here or in another browser, is asked for anew. */
export function useArticleNews() {
  const queries = useQueryClient();
  useHappenings((happening) => {
    if (happening.subject === 'article') void queries.invalidateQueries({ queryKey: ['article'] });
  });
}
