import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type DraftWords = Schemas['DraftWords'];
export type Draft = Schemas['DraftView'];

/** One's own unsent words on a ticket; null when there are none. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: async ({ signal }): Promise<Draft | null> =>
      (await unwrap(api.GET('/api/v1/tickets/{id}/draft', { params: { path: { id } }, signal }))) ?? null,
    // The composer reads it once and is the truth from then on.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export function keepDraft(id: string, body: DraftWords, signal: AbortSignal) {
  return unwrap(api.PUT('/api/v1/tickets/{id}/draft', { params: { path: { id } }, body, signal }));
}

export function dropDraft(id: string) {
  return unwrap(api.DELETE('/api/v1/tickets/{id}/draft', { params: { path: { id } } }));
}
