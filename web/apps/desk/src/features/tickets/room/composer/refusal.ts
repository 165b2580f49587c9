import type { Problem } from '@baton/api/problem';
import type { Entry } from '../api/timeline';

/** What is new since the picture that a stopped reply was written to; nothing for another refusal. */
export function changesOf(refusal: Problem | undefined) {
  return refusal?.code === 'ticket.changed' ? ((refusal.body.changes ?? []) as Entry[]) : undefined;
}

/** The version of the ticket at the time of the refusal. */
export function currentVersion(refusal: Problem | undefined) {
  return (refusal?.body.current as { metadata?: { version?: number } } | undefined)?.metadata?.version;
}
