import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Macro = Schemas['MacroView'];
export type MacroWords = Schemas['MacroWords'];
export type MacroPreview = Schemas['MacroPreview'];
export type TicketChange = Schemas['TicketChange'];

export const macrosQuery = queryOptions({
  queryKey: ['macros'],
  queryFn: ({ signal }): Promise<Macro[]> => unwrap(api.GET('/api/v1/macros', { signal })),
});

/** Makes a macro, or with an id changes one. */
export function useSaveMacro() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, words }: { id?: string; words: MacroWords }): Promise<Macro> =>
      id
        ? unwrap(api.PUT('/api/v1/macros/{id}', { params: { path: { id } }, body: words }))
        : unwrap(api.POST('/api/v1/macros', { body: words })),
    onSuccess: () => client.invalidateQueries({ queryKey: macrosQuery.queryKey }),
  });
}

export function useDropMacro() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/macros/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: macrosQuery.queryKey }),
  });
}

/** The macro filled in for a ticket. */
export function fillMacro(ticketId: string, macroId: string): Promise<MacroPreview> {
  return unwrap(
    api.POST('/api/v1/tickets/{id}/macros/{macroId}/preview', {
      params: { path: { id: ticketId, macroId } },
    }),
  );
}
