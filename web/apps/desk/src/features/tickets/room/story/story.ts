import type { Schemas } from '@baton/api/client';

type Entry = Schemas['TimelineEntry'];

/** What the room knows of a ticket's story so far, oldest first. */
export type Story = Schemas['Timeline'];

/** The story with what happened since; an entry that is known already is not told twice. */
export function join(known: Story, later: Story): Story {
  const last = known.entries.at(-1)?.sequence ?? 0;
  return {
    ...later,
    before: known.before,
    entries: [...known.entries, ...later.entries.filter((entry) => entry.sequence > last)],
  };
}

/** Who an entry comes from, as `teammate:Mara`. */
export function actorOf(entry: Entry) {
  return entry.message ? `${entry.message.author}:${entry.message.author_name}` : (entry.event?.actor ?? '');
}

/** The entries after a place that somebody else than `name` caused: what a writer may not have seen. */
export function newFromOthers(entries: Entry[], after: number, name: string) {
  return entries.filter((entry) => entry.sequence > after && actorOf(entry) !== `teammate:${name}`);
}

/** Whether a message goes on right after the one before it, so that its signature need not stand again. */
export function goesOn(entry: Entry, previous: Entry | undefined) {
  if (!entry.message || !previous?.message) return false;
  return (
    actorOf(entry) === actorOf(previous) &&
    entry.message.visibility === previous.message.visibility &&
    entry.message.author !== 'agent' &&
    Date.parse(entry.at) - Date.parse(previous.at) < 5 * 60_000
  );
}

/** One line that says what an entry is, for the list of what arrived meanwhile. */
export function inShort(entry: Entry, nameOf: (entry: Entry) => string) {
  if (entry.event) return entry.event.text;
  const body = entry.message?.body.replaceAll(/\s+/g, ' ').trim() ?? '';
  return `${nameOf(entry)}: ${body.length > 160 ? `${body.slice(0, 159)}…` : body}`;
}
