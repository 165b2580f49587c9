import { languageName, languages } from '@baton/ui/languages';
import { agentName, category, words } from '@baton/ui/words';
import { categories, priorities } from '../choosing/values';
import { readFilters, toggled } from './filters';
import type { Filters } from './views';

/** Of one of these a ticket can have any of several values. */
const several = {
  priority: priorities,
  category: categories,
  status: ['new', 'in_progress', 'escalated', 'pending_customer', 'snoozed', 'resolved', 'closed'],
  rating: ['unhappy', 'fair', 'happy'],
} as const;

/** Of one of these one value is asked for at a time; who is there is asked of the server. */
const one = {
  teammate: ['me', 'none'],
  agent: [],
  language: [...languages, 'unknown'],
  channel: ['chat', 'help_centre', 'api', 'import'],
} as const;

export type SeveralField = keyof typeof several;
export type OneField = keyof typeof one;
export type ChoiceField = SeveralField | OneField;

/** What can be chosen by value, in the order of the menu. */
export const choiceFields: { name: ChoiceField; label: string; values: readonly string[] }[] = [
  { name: 'priority', label: 'Priority', values: several.priority },
  { name: 'category', label: 'Category', values: several.category },
  { name: 'status', label: 'Status', values: several.status },
  { name: 'rating', label: 'Rating', values: several.rating },
  { name: 'teammate', label: 'Teammate', values: one.teammate },
  { name: 'agent', label: 'AI agent', values: one.agent },
  { name: 'language', label: 'Language', values: one.language },
  { name: 'channel', label: 'Channel', values: one.channel },
];

/** What can be chosen by days. */
export const dayFields: { name: 'created' | 'updated'; label: string }[] = [
  { name: 'created', label: 'Opened' },
  { name: 'updated', label: 'Changed' },
];
export type DayField = (typeof dayFields)[number]['name'];

/** The last so many days, today among them. */
export const spans: [number, string][] = [
  [1, 'Today'],
  [7, 'Last 7 days'],
  [30, 'Last 30 days'],
  [90, 'Last 90 days'],
];

const isSeveral = (name: ChoiceField): name is SeveralField => name in several;

export function valuesOf(filters: Filters, name: ChoiceField): string[] {
  if (isSeveral(name)) return filters[name] ?? [];
  return filters[name] ? [filters[name]] : [];
}

/** Switches a value on or off; where one value is asked for at a time, the one before goes. */
export function choose(filters: Filters, name: ChoiceField, value: string): Filters {
  if (isSeveral(name)) return toggled(filters, name, value);
  return readFilters({ ...filters, [name]: filters[name] === value ? undefined : value });
}

/** The days from midnight to midnight on the reader's clock; the last one is within. */
export function between(filters: Filters, name: DayField, from?: Date, last?: Date): Filters {
  const end = last && new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1);
  return readFilters({
    ...filters,
    [`${name}_from`]: from?.toISOString(),
    [`${name}_to`]: end?.toISOString(),
  });
}

/** The first of the last so many days. */
export const daysAgo = (days: number, now = new Date()) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1);

const channels: Record<string, string> = { api: 'API', chat: 'Chat', import: 'Imported' };

/** A value in words. */
export function wordOf(name: ChoiceField, value: string): string {
  if (name === 'category') return category(value);
  if (name === 'teammate') return { me: 'You', none: 'Nobody' }[value] ?? value;
  if (name === 'agent') return agentName(value);
  if (name === 'channel') return channels[value] ?? words(value);
  if (name === 'language') return value === 'unknown' ? 'Not known' : languageName(value);
  return words(value);
}

export interface Narrowing {
  name: string;
  words: string;
  /** The filters without it. */
  without: Filters;
}

/** What narrows the list, one thing a field, in words. The search says itself what it is. */
export function narrowings(filters: Filters): Narrowing[] {
  const less = (...names: (keyof Filters)[]) =>
    readFilters({ ...filters, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  return [
    ...choiceFields.map(({ name, label }) => ({
      name,
      words: told(
        label,
        valuesOf(filters, name).map((value) => wordOf(name, value)),
      ),
      without: less(name),
    })),
    { name: 'team', words: told('Team', filters.team ? [filters.team] : []), without: less('team') },
    {
      name: 'customer_id',
      words: told('Customer', filters.customer_id ? [filters.customer_id] : []),
      without: less('customer_id'),
    },
    ...dayFields.map(({ name, label }) => ({
      name,
      words: toldDays(label, filters[`${name}_from`], filters[`${name}_to`]),
      without: less(`${name}_from`, `${name}_to`),
    })),
  ].filter((narrowing) => narrowing.words !== '');
}

const told = (label: string, values: string[]) =>
  values.length === 0 ? '' : `${label}: ${values.join(' or ')}`;

function toldDays(label: string, from: string | undefined, to: string | undefined) {
  const first = from && day(new Date(from));
  const last = to && day(new Date(Date.parse(to) - 1));
  if (first && last) return first === last ? `${label} on ${first}` : `${label} ${first} to ${last}`;
  if (first) return `${label} since ${first}`;
  return last ? `${label} until ${last}` : '';
}

const day = (at: Date) =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
