import { problemOf } from '@baton/api/problem';
import { say } from '@baton/ui/StatusLine';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { changeTickets, whatFailed, type TicketChange } from '../api/changeTickets';
import type { TicketRow } from '../api/listRows';

export type Actions = ReturnType<typeof useActions>;

/** What can be done to tickets from the list, with one line that says what came of it and takes it back. */
export function useActions(after: () => void) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const run = useCallback(
    async (rows: TicketRow[], change: TicketChange, done: string) => {
      if (rows.length === 0) return;
      setBusy(true);
      setTrouble(undefined);
      try {
        const results = await changeTickets(
          rows.map((row) => ({ id: row.id, change, expected_version: row.version })),
        );
        for (const { id } of rows) void client.invalidateQueries({ queryKey: ['ticket', id] });
        const made = results.filter((result) => result.outcome === 'done');
        const undos = made.flatMap((result) => (result.undo ? [result.undo] : []));
        setTrouble(whatFailed(results));
        if (made.length > 0) {
          say(
            `${made.length === 1 ? nameOf(rows.find((row) => row.id === made[0]?.id)) : `${made.length} tickets`} ${done}`,
            undos.length === 0
              ? undefined
              : () =>
                  void changeTickets(undos)
                    .then((back) => setTrouble(whatFailed(back)))
                    .catch((failure: unknown) => setTrouble(problemOf(failure).message))
                    .finally(after),
          );
        }
        after();
      } catch (failure) {
        setTrouble(problemOf(failure).message);
      } finally {
        setBusy(false);
      }
    },
    [after, client],
  );
  return { run, busy, trouble, dismiss: () => setTrouble(undefined) };
}

function nameOf(row: TicketRow | undefined) {
  return row?.number ? `#${row.number}` : 'The ticket';
}

/** Nine in the morning of the next day, on the reader's clock. */
export function tomorrow(now = new Date()) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9).toISOString();
}
