import { languageName, languages } from '@baton/ui/languages';
import { category, words } from '@baton/ui/words';
import type { Option } from '../../choosing/ChooseDialog';
import { categories, priorities } from '../../choosing/values';
import type { TicketChange } from '../../api/changeTickets';
import { factOf, type Ticket } from '../api/ticket';

/** What agents read in a ticket and a person can correct. */
export const fields = ['priority', 'category', 'language'] as const;
export type Field = (typeof fields)[number];

const values: Record<Field, readonly string[]> = {
  priority: priorities,
  category: categories,
  language: languages,
};

const actions = {
  priority: 'set_priority',
  category: 'set_category',
  language: 'set_language',
} as const satisfies Record<Field, TicketChange['action']>;

/** The value as it stands, and whether a person or the opener chose it. */
export function standing(ticket: Ticket, field: Field) {
  const value = field === 'language' ? (factOf(ticket, 'language') ?? null) : (ticket[field] ?? null);
  return { value: value as string | null, isGiven: factOf(ticket, `${field}_is_given`) === 'true' };
}

export function wordOf(field: Field, value: string | null) {
  if (field === 'category') return category(value);
  if (value === null) return field === 'priority' ? 'Not judged yet' : 'Not read yet';
  if (field === 'priority') return words(value);
  return value === 'unknown' ? 'Not recognised' : languageName(value);
}

/** What a field can be set to; the last choice leaves it to the agents. */
export function optionsOf(field: Field): Option[] {
  return [
    ...values[field].map((value) => ({ value, label: wordOf(field, value) })),
    {
      value: null,
      label: field === 'priority' ? 'Let the agents judge it' : 'Let the agents read it',
      note: 'with the next message',
    },
  ];
}

export const changeOf = (field: Field, value: string | null): TicketChange => ({
  action: actions[field],
  value,
});

/** The ticket as it will be, shown before the server has answered. */
export function corrected(ticket: Ticket, field: Field, value: string | null): Ticket {
  const metadata = { ...ticket.metadata, [`${field}_is_given`]: value !== null };
  const change =
    field === 'language' ? { metadata: { ...metadata, language: value } } : { metadata, [field]: value };
  return { ...ticket, ...change } as Ticket;
}

/** One line that says what was done. */
export function told(field: Field, value: string | null) {
  return value === null
    ? `The agents ${field === 'priority' ? 'judge the priority' : `read the ${field}`} with the next message.`
    : `${words(field)} is ${wordOf(field, value)} now.`;
}
