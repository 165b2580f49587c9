import { short } from '@baton/ui/time';
import type { TicketRow } from '../api/listRows';

const hour = 3_600_000;

/** How long a person may be waited for before the list says so, by priority. */
const patience: Record<string, number> = { urgent: hour / 2, high: hour, medium: 4 * hour, low: 8 * hour };

/** Says that a customer waits too long for a person; undefined while there is no reason to worry. */
export function waits(row: TicketRow, now: number) {
  if (row.state !== 'needs_person' || !row.waiting_since) return undefined;
  const since = now - Date.parse(row.waiting_since);
  if (since < (patience[(row.priority as string | null) ?? 'medium'] ?? patience.medium!)) return undefined;
  return since < 24 * hour
    ? `waits ${short(row.waiting_since, now)}`
    : `waits since ${short(row.waiting_since, now)}`;
}
