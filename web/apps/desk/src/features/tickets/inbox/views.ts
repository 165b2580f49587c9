import type { RowQuery } from '../api/listRows';

/** A view that everybody has: its words, its key after `g`, and what it says when it is empty. */
export interface View {
  id: string;
  name: string;
  key: string;
  empty: string;
  hint: string;
  /** Where to look next when there is nothing here. */
  next: string;
  sort: string;
  /** The same as filters, as far as they can say it, so that a view saved from it shows the same. */
  filters: RowQuery;
}

export const views: View[] = [
  {
    id: 'mine',
    name: 'Mine',
    key: 'm',
    empty: 'Nothing is yours right now',
    hint: 'Tickets that you take over or that are assigned to you stand here.',
    next: 'unassigned',
    sort: 'oldest_waiting',
    filters: { teammate: 'me', status: ['new', 'in_progress', 'escalated', 'pending_customer'] },
  },
  {
    id: 'unassigned',
    name: 'Unassigned',
    key: 'u',
    empty: 'Nobody waits for a person',
    hint: 'What the agents pass on and nobody took yet stands here.',
    next: 'ai_working',
    sort: 'oldest_waiting',
    filters: { teammate: 'none', status: ['escalated'] },
  },
  {
    id: 'escalated',
    name: 'Escalated',
    key: 'e',
    empty: 'No ticket needs a person',
    hint: 'Everything that a person must decide or answer stands here, whoever has it.',
    next: 'ai_working',
    sort: 'oldest_waiting',
    filters: { status: ['escalated'] },
  },
  {
    id: 'waiting',
    name: 'Waiting',
    key: 'w',
    empty: 'Nobody owes you an answer',
    hint: 'Tickets whose next word is the customer’s, and snoozed ones, stand here.',
    next: 'mine',
    sort: 'updated',
    filters: { status: ['pending_customer', 'snoozed'] },
  },
  {
    id: 'ai_working',
    name: 'AI working',
    key: 'b',
    empty: 'The agents have nothing in hand',
    hint: 'Tickets that an agent reads or answers right now stand here.',
    next: 'all',
    sort: 'newest',
    filters: { teammate: 'none', status: ['new', 'in_progress'] },
  },
  {
    id: 'resolved',
    name: 'Resolved',
    key: 'r',
    empty: 'Nothing is resolved yet',
    hint: 'Tickets that ended stand here.',
    next: 'all',
    sort: 'updated',
    filters: { status: ['resolved', 'closed'] },
  },
  {
    id: 'all',
    name: 'All tickets',
    key: 't',
    empty: 'There is no ticket yet',
    hint: 'The first message of a customer opens one, by whatever way it comes.',
    next: 'mine',
    sort: 'newest',
    filters: {},
  },
];

export const viewOf = (id: string) => views.find((view) => view.id === id);

export const sorts: [string, string][] = [
  ['oldest_waiting', 'Longest waiting first'],
  ['newest', 'Newest first'],
  ['updated', 'Changed last first'],
  ['priority', 'Most urgent first'],
];

export type Filters = RowQuery;
