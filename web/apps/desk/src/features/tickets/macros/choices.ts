import { categories, priorities } from '../choosing/values';
import type { TicketChange } from './api/macros';

type Action = TicketChange['action'];

/** What a macro can set. */
export const choices: Partial<Record<Action, readonly string[]>> = {
  set_status: ['pending_customer', 'escalated', 'in_progress', 'resolved', 'closed'],
  set_priority: priorities,
  set_category: categories,
};

export const placeholders = [
  '{{customer.first_name}}',
  '{{customer.name}}',
  '{{ticket.number}}',
  '{{ticket.subject}}',
  '{{teammate.name}}',
  '{{teammate.first_name}}',
];

/** What an action is set to; empty when the macro leaves it. */
export function pick(actions: TicketChange[], action: Action) {
  return actions.find((one) => one.action === action)?.value ?? '';
}

/** The actions with one of them set or left out. The status comes last: nothing can follow a closed ticket. */
export function withChoice(actions: TicketChange[], action: Action, value: string): TicketChange[] {
  const others = actions.filter((one) => one.action !== action);
  const next = value ? [...others, { action, value }] : others;
  return next.sort(
    (left, right) => Number(left.action === 'set_status') - Number(right.action === 'set_status'),
  );
}
