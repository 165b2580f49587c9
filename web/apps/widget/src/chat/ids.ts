/** An id that nobody else makes; without a secure context the browser has no better one. */
export function newId(): string {
  return typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
}

/** Whom a signed identity names. Only to tell one visitor from another here; the server is who checks it. */
export function identityOf(token: string): string {
  try {
    const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    return String((JSON.parse(atob(payload)) as { sub?: unknown }).sub ?? '');
  } catch {
    return '';
  }
}
