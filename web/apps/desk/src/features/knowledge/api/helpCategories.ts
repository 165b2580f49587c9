import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type HelpCategory = Schemas['HelpCategoryView'];

export const helpCategoriesQuery = queryOptions({
  queryKey: ['help-categories'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/help-categories', { signal })),
});

export function useArrangeHelpCategories() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (categories: HelpCategory[]) =>
      unwrap(api.PUT('/api/v1/help-categories', { body: { categories } })),
    onSuccess: (arranged) => queries.setQueryData(helpCategoriesQuery.queryKey, arranged),
  });
}
