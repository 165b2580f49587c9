import type { TicketChange } from '../api/changeTickets';
import type { TicketRow } from '../api/listRows';
import type { Asking } from './ActionDialogs';
import { tomorrow, type Actions } from './useActions';

export type Acts = ReturnType<typeof actsOn>;

/** All that can be done to the tickets that are meant now, by key or from the bar; `ask` opens what must be chosen first. */
export function actsOn(targets: TicketRow[], actions: Actions, ask: (asking: Asking) => void) {
  const run = (change: TicketChange, done: string) => void actions.run(targets, change, done);
  const asking = (what: Asking) => () => targets.length > 0 && ask(what);
  return {
    run,
    assign: asking('assign'),
    priority: asking('priority'),
    category: asking('category'),
    language: asking('language'),
    assignToMe: () => run({ action: 'assign', value: 'me' }, 'assigned to you'),
    resolve: () => run({ action: 'resolve' }, 'resolved'),
    takeOver: () => run({ action: 'take_over' }, 'taken over'),
    handBack: () => run({ action: 'hand_back' }, 'given back to the agents'),
    snooze: () =>
      run({ action: 'set_status', value: 'snoozed', snoozed_until: tomorrow() }, 'snoozed until tomorrow'),
  };
}
