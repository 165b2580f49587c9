import { useShortcuts } from '@baton/ui/shortcuts';
import { useNavigate } from '@tanstack/react-router';
import type { Acts } from './acts';
import { views } from './views';

/** The keys of the inbox; the sheet lists them. */
export function useKeys(act: {
  acts: Acts;
  step: (by: 1 | -1) => void;
  openActive: () => void;
  choose: (stretch: boolean) => void;
  chooseNone: () => void;
  search: () => void;
  fresh: () => void;
  hasChosen: boolean;
  mayWrite: boolean;
  /** Acts on the list: nothing is open, the list has the focus, or tickets are chosen. Otherwise keys are the ticket's. */
  inList: boolean;
  isTicketOpen: boolean;
}) {
  const navigate = useNavigate();
  const group = 'Inbox';
  useShortcuts([
    { keys: 'j', label: 'Next ticket', group, run: () => act.step(1) },
    { keys: 'k', label: 'Ticket before', group, run: () => act.step(-1) },
    { keys: 'o', label: 'Open the ticket', group, run: act.openActive },
    { keys: '/', label: 'Search tickets', group, run: act.search },
    ...views.map((view) => ({
      keys: `g ${view.key}`,
      label: `Show ${view.name}`,
      group: 'Views',
      run: () => void navigate({ to: '/inbox/$view', params: { view: view.id }, search: {} }),
    })),
  ]);
  useShortcuts(
    [
      { keys: 'x', label: 'Choose the ticket', group, run: () => act.choose(false) },
      { keys: 'shift+x', label: 'Choose up to here', group, run: () => act.choose(true) },
      { keys: 'a', label: 'Assign', group, run: act.acts.assign },
      { keys: 'e', label: 'Resolve', group, run: act.acts.resolve },
      { keys: 'p', label: 'Set the priority', group, run: act.acts.priority },
      { keys: 'c', label: 'Set the category', group, run: act.acts.category },
      { keys: 'l', label: 'Set the language', group, run: act.acts.language },
    ],
    act.mayWrite && act.inList,
  );
  useShortcuts(
    [{ keys: 'i', label: 'Assign to me', group, run: act.acts.assignToMe }],
    act.mayWrite && (!act.isTicketOpen || act.hasChosen),
  );
  useShortcuts([{ keys: 'n', label: 'Show new tickets', group, run: act.fresh }], !act.isTicketOpen);
  useShortcuts([{ keys: 'escape', label: 'Choose none', group, run: act.chooseNone }], act.hasChosen);
}
