import { api, csrfHeader, unwrap, type Schemas } from '@baton/api/client';
import { Problem } from '@baton/api/problem';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Import = Schemas['ImportView'];
export type ImportedFile = Schemas['ImportFileView'];

export interface ImportOrder {
  files: File[];
  status: 'published' | 'draft';
  onConflict: 'skip' | 'update';
  audience: Schemas['Audience'];
}

/** An import; asked for again until nothing is left to read. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/imports/{id}', { signal, params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data && query.state.data.state !== 'running' ? false : 400),
  });
}

/** The latest imports: one that runs is taken up again when the room is entered anew. */
export const importsQuery = queryOptions({
  queryKey: ['import', 'latest'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/imports', { signal })),
});

/** Sends the files. The typed client knows no upload progress, so this goes by hand. */
export function useStartImport(onSent: (share: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: ImportOrder) => send(order, onSent),
    onSuccess: (started) => queries.setQueryData(importQuery(started.id).queryKey, started),
  });
}

export function useCancelImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } })),
    onSuccess: (stopped) => {
      queries.setQueryData(importQuery(stopped.id).queryKey, stopped);
      return queries.invalidateQueries({ queryKey: ['article'] });
    },
  });
}

function send(order: ImportOrder, onSent: (share: number) => void) {
  const form = new FormData();
  form.append('status', order.status);
  form.append('on_conflict', order.onConflict);
  form.append('audience', order.audience);
  for (const file of order.files) form.append('files', file, file.webkitRelativePath || file.name);

  return new Promise<Import>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/articles/import');
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = (sent) => sent.lengthComputable && onSent(sent.loaded / sent.total);
    request.onerror = () => fail(Problem.offline());
    request.onload = () => {
      const body: unknown = parsed(request.responseText);
      if (request.status === 202) done(body as Import);
      else fail(Problem.of(body, new Response(null, { status: request.status || 500 })));
    };
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
