import { api, csrfHeader, unwrap, type Schemas } from '@baton/api/client';
import { Problem } from '@baton/api/problem';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Import = Schemas['ImportView'];

/** An import; asked for again until the last file is read. */
export const readImport = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data && query.state.data.state !== 'running' ? false : 400),
  });

/** Sends files as one import: articles that are there already get the new words. */
export function useImportFiles() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (files: File[]) => {
      const form = new FormData();
      form.append('on_conflict', 'update');
      for (const file of files) form.append('files', file, file.webkitRelativePath || file.name);
      const response = await fetch('/api/v1/articles/import', {
        method: 'POST',
        headers: csrfHeader(),
        body: form,
      }).catch(() => {
        throw Problem.offline();
      });
      const body: unknown = await response.json().catch(() => ({}));
      if (!response.ok) throw Problem.of(body, response);
      return body as Import;
    },
    onSuccess: (started) => queries.setQueryData(readImport(started.id).queryKey, started),
  });
}
