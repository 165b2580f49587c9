import { useQuery } from '@tanstack/react-query';
import type { TicketChange } from '../api/changeTickets';
import { assigneesQuery } from '../api/listAssignees';
import { ChooseDialog, type Option } from './ChooseDialog';

export type Asking = 'assign' | 'priority';

const priorities: Option[] = [
  { value: 'urgent', label: 'Urgent' },
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
  { value: null, label: 'Let the agents judge' },
];

/** Asks for whom, or for which priority. */
export function ActionDialogs({
  asking,
  me,
  count,
  onChoose,
  onClose,
}: {
  asking: Asking | undefined;
  me: string;
  count: number;
  onChoose: (change: TicketChange, done: string) => void;
  onClose: () => void;
}) {
  const names = useQuery({ ...assigneesQuery, enabled: asking === 'assign' });
  const people: Option[] = [
    { value: 'me', label: me, note: 'you' },
    ...(names.data ?? []).filter((name) => name !== me).map((name) => ({ value: name, label: name })),
    // Not before the names are there: the number that is pressed must not come to mean somebody else.
    ...(names.isPending ? [] : [{ value: null, label: 'Nobody in particular' }]),
  ];
  const what = count === 1 ? 'the ticket' : `${count} tickets`;
  return (
    <>
      <ChooseDialog
        open={asking === 'assign'}
        title={`Assign ${what}`}
        options={people}
        onClose={onClose}
        onChoose={({ value, label }) =>
          onChoose(
            { action: 'assign', value },
            value === null ? 'left unassigned' : `assigned to ${value === 'me' ? 'you' : label}`,
          )
        }
      />
      <ChooseDialog
        open={asking === 'priority'}
        title={`Priority of ${what}`}
        options={priorities}
        onClose={onClose}
        onChoose={({ value, label }) =>
          onChoose(
            { action: 'set_priority', value },
            value === null ? 'left to the agents’ judgement' : `set to ${label.toLowerCase()}`,
          )
        }
      />
    </>
  );
}
