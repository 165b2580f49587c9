import { api, unwrap, type Schemas } from '@baton/api/client';

export type Reply = Schemas['TeammateReply'];

/** Sends a reply or a note. The key makes a repeated request harmless: it is sent once. */
export function sendReply(id: string, reply: Reply, key: string, keepalive = false) {
  return unwrap(
    api.POST('/api/v1/tickets/{id}/replies', {
      params: { path: { id } },
      body: reply,
      headers: { 'Idempotency-Key': key },
      keepalive,
    }),
  );
}
