import { useShortcuts } from '@baton/ui/shortcuts';
import { useNavigate } from '@tanstack/react-router';
import { views } from './views';

/** The keys of the inbox; the sheet lists them. */
export function useKeys(act: {
  step: (by: 1 | -1) => void;
  openActive: () => void;
  choose: (stretch: boolean) => void;
  chooseNone: () => void;
  assign: () => void;
  assignToMe: () => void;
  resolve: () => void;
  priority: () => void;
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
      { keys: 'a', label: 'Assign', group, run: act.assign },
      { keys: 'e', label: 'Resolve', group, run: act.resolve },
      { keys: 'p', label: 'Set the priority', group, run: act.priority },
    ],
    act.mayWrite && act.inList,
  );
  useShortcuts(
    [{ keys: 'i', label: 'Assign to me', group, run: act.assignToMe }],
    act.mayWrite && (!act.isTicketOpen || act.hasChosen),
  );
  useShortcuts([{ keys: 'n', label: 'Show new tickets', group, run: act.fresh }], !act.isTicketOpen);
  useShortcuts([{ keys: 'escape', label: 'Choose none', group, run: act.chooseNone }], act.hasChosen);
}
