import type { TicketChange } from './api/macros';

/** What a change does, said as on a button. */
export function inWords(change: TicketChange) {
  const value = (change.value ?? '').replaceAll('_', ' ');
  switch (change.action) {
    case 'assign':
      return change.value === 'me'
        ? 'Assign to whoever sends it'
        : value
          ? `Assign to ${value}`
          : 'Leave unassigned';
    case 'assign_team':
      return value ? `Pass to ${value}` : 'Take away from its team';
    case 'set_status':
      return value === 'resolved' ? 'Resolve the ticket' : `Set status to ${value}`;
    case 'set_priority':
      return value ? `Set priority to ${value}` : 'Let the agents judge the priority';
    case 'set_category':
      return value ? `Set category to ${value}` : 'Let the agents judge the category';
    default:
      return change.action.replaceAll('_', ' ');
  }
}

/** What "Send and resolve" does besides sending. */
export const resolve: TicketChange = { action: 'set_status', value: 'resolved' };
