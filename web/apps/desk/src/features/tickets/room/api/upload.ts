import { api, csrfHeader, unwrap, type Schemas } from '@baton/api/client';
import { Problem, type ProblemBody } from '@baton/api/problem';
import { queryOptions } from '@tanstack/react-query';

export type Attachment = Schemas['AttachmentView'];

/** What the server takes, so that nobody waits for an upload in vain. */
export const limitsQuery = queryOptions({
  queryKey: ['attachments', 'limits'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/attachments/limits', { signal })),
  staleTime: Infinity,
});

/** Sends a file with its progress, which fetch cannot tell. */
export function upload(
  ticketId: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/tickets/${ticketId}/attachments`);
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status === 201) resolve(body as unknown as Attachment);
      else
        reject(
          new Problem(
            request.status,
            body.code ?? 'internal',
            body.detail ?? 'The file was not taken. Try again.',
            body,
          ),
        );
    };
    request.onerror = () => reject(Problem.offline());
    request.onabort = () => reject(new DOMException('Stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function parse(text: string): ProblemBody {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    return {};
  }
}
