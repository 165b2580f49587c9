import createClient, { type Middleware } from 'openapi-fetch';
import { Problem } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** Sent with every change; the session tells it. Another site cannot read it and so cannot act in one's name. */
let csrf = '';

export function rememberCsrf(token: string) {
  csrf = token;
}

const guard: Middleware = {
  onRequest({ request }) {
    if (csrf && request.method !== 'GET') request.headers.set('X-Baton-Csrf', csrf);
    return request;
  },
};

/** The typed client of the whole API; paths and shapes come from its description. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '' });
api.use(guard);

/** Headers for the few calls that the typed client cannot make, such as uploads with progress. */
export function csrfHeader(): Record<string, string> {
  return csrf ? { 'X-Baton-Csrf': csrf } : {};
}

/** The data of an answer; a refusal is thrown as {@link Problem}. */
export async function unwrap<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await answer.catch((failure: unknown) => {
    throw failure instanceof DOMException && failure.name === 'AbortError' ? failure : Problem.offline();
  });
  if (!response.ok) throw Problem.of(error, response);
  return data as NonNullable<T>;
}
