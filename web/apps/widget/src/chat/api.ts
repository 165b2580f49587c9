import { forget, keep, kept } from './storage.ts';
import type { SentFile, Status } from './frames.ts';

/** Which files the server takes; it looks at the bytes itself, this only spares people the wait. */
export interface FileLimits {
  largest_file: number;
  most_per_message: number;
  endings: string[];
}

export interface Config {
  version: number;
  name: string;
  greeting: string | null;
  away_message: string | null;
  colour: string;
  ink: string;
  position: 'left' | 'right';
  theme: 'auto' | 'light' | 'dark';
  email: 'off' | 'optional' | 'required';
  allows_attachments: boolean;
  files: FileLimits;
  requires_identity: boolean;
  hours: { time_zone: string; days: number[]; from: string; to: string } | null;
}

export interface Article {
  title: string;
  url: string;
  excerpt: string;
}

export interface Ticket {
  ticket_id: string;
  subject: string;
  status: Status;
  last_message: string;
  last_author: 'customer' | 'agent' | 'teammate';
  updated_at: string;
  unread: number;
}

/** A refusal in the server's words; `code` is 'network' when nothing answered. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
  ) {
    super(code);
  }
}

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const { token } = kept();
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(path, { method, headers, body: body ? JSON.stringify(body) : undefined });
  } catch {
    throw new Refusal('network', 0);
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { code?: string };
    throw new Refusal(problem.code ?? 'internal', response.status);
  }
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const readConfig = (language: string) => call<Config>('GET', `/widget/config?language=${language}`);

export const findArticles = (text: string) =>
  call<Article[]>('GET', `/widget/search?q=${encodeURIComponent(text)}`);

export const listTickets = () =>
  kept().token ? call<Ticket[]>('GET', '/widget/tickets') : Promise.resolve([]);

interface Started {
  session_token: string | null;
  identity: 'anonymous' | 'claimed' | 'verified';
  name: string | null;
  email: string | null;
}

export async function startSession(more: {
  identity_token?: string;
  email?: string;
  page?: string;
  language?: string;
}): Promise<Started> {
  const started = await call<Started>('POST', '/widget/sessions', more);
  keep({
    ...(started.session_token ? { token: started.session_token } : {}),
    email: started.email ?? undefined,
  });
  return started;
}

export async function endSession(): Promise<void> {
  if (kept().token) await call('DELETE', '/widget/sessions').catch(() => undefined);
  forget();
}

export const openTicket = (message: string, id: string) =>
  call<{ ticket_id: string; sequence: number }>('POST', '/widget/tickets', { message, id });

export const rate = (ticket: string, score: number, comment?: string) =>
  call('POST', `/tickets/${ticket}/rating`, { score, comment: comment || null });

/** Whether the session may still see the ticket; throws what the server says if not. */
export const lookAt = (ticket: string) => call('GET', `/tickets/${ticket}`);

/** Sends a file; fetch cannot tell how far it is, so this is the old way. */
export function upload(ticket: string, file: File, progress: (share: number) => void): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/tickets/${ticket}/attachments`);
    request.setRequestHeader('Authorization', `Bearer ${kept().token}`);
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Refusal('network', 0));
    request.onload = () => {
      const answer = JSON.parse(request.responseText || '{}') as SentFile & { code?: string };
      if (request.status < 300) resolve(answer);
      else reject(new Refusal(answer.code ?? 'internal', request.status));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** The bytes of a file; they need the session's token, so a plain link would not do. */
export async function fetchFile(file: SentFile): Promise<Blob> {
  const response = await fetch(file.url, { headers: { Authorization: `Bearer ${kept().token}` } });
  if (!response.ok) throw new Refusal('internal', response.status);
  return response.blob();
}
