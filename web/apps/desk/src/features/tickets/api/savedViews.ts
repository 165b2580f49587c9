import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type SavedView = Schemas['SavedViewView'];
export type NewSavedView = Schemas['NewSavedView'];

/** Views that the reader saved, and those that the team shares. */
export const savedViewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }): Promise<SavedView[]> => unwrap(api.GET('/api/v1/views', { signal })),
  staleTime: 60_000,
});
