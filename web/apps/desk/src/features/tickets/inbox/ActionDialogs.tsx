import { useQuery } from '@tanstack/react-query';
import type { TicketChange } from '../api/changeTickets';
import { assigneesQuery } from '../api/listAssignees';
import { ChooseDialog, type Option } from '../choosing/ChooseDialog';
import { changeOf, fields, optionsOf, wordOf, type Field } from '../room/correcting/correctable';
import { words } from '@baton/ui/words';

export type Asking = 'assign' | Field;

/** Asks for whom, or for the right priority, category or language. */
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
      {fields.map((field) => (
        <ChooseDialog
          key={field}
          open={asking === field}
          title={`${words(field)} of ${what}`}
          options={optionsOf(field)}
          onClose={onClose}
          onChoose={({ value }) =>
            onChoose(
              changeOf(field, value),
              value === null ? 'left to the agents’ judgement' : `set to ${wordOf(field, value)}`,
            )
          }
        />
      ))}
    </>
  );
}
