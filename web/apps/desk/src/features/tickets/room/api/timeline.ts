import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { join, type Story } from '../story/story';

export type Timeline = Schemas['Timeline'];
export type Entry = Schemas['TimelineEntry'];
export type Message = Schemas['MessageView'];
export type Citation = Schemas['Citation'];

const page = 100;

export const storyKey = (id: string) => ['story', id] as const;

/** The newest stretch of a ticket's story; once it is known, only what is new is asked for. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: storyKey(id),
    queryFn: async ({ client, signal }): Promise<Story> => {
      let known = client.getQueryData<Story>(storyKey(id));
      if (!known) return await read(id, {}, signal);
      for (;;) {
        const later: Timeline = await read(id, { after: known.last_sequence, limit: 200 }, signal);
        known = join(known, later);
        if (later.entries.length < 200) return known;
      }
    },
  });

/**
 * Asks for what is new until the story holds an event that the feed told of. A question that is under way is not broken
 * off for the next event, so words show as soon as they can even while much happens; as it may have been asked too
 * early, one more follows it.
 */
export async function catchUp(client: QueryClient, id: string, sequence: number) {
  const queryKey = storyKey(id);
  const isBehind = () => (client.getQueryData<Story>(queryKey)?.last_sequence ?? 0) < sequence;
  for (let question = 0; question < 2 && isBehind(); question++) {
    await client.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false });
  }
}

/** Reads one more page of what came before. */
export async function readEarlier(client: QueryClient, id: string) {
  const known = client.getQueryData<Story>(storyKey(id));
  if (!known?.before) return;
  const earlier = await read(id, { before: known.before });
  client.setQueryData<Story>(storyKey(id), (now) =>
    now ? { ...now, before: earlier.before, entries: [...earlier.entries, ...now.entries] } : now,
  );
}

function read(
  id: string,
  query: { before?: number; after?: number; limit?: number },
  signal?: AbortSignal,
): Promise<Timeline> {
  return unwrap(
    api.GET('/api/v1/tickets/{id}/timeline', {
      params: { path: { id }, query: { limit: page, ...query } },
      ...(signal ? { signal } : {}),
    }),
  );
}
