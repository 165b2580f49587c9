import { problemOf } from '@baton/api/problem';
import { say } from '@baton/ui/StatusLine';
import { useQueryClient } from '@tanstack/react-query';
import { changeTickets, whatFailed, type ChangeOfTicket } from '../../api/changeTickets';
import { ticketQuery } from '../api/ticket';
import { storyKey } from '../api/timeline';
import { changeOf, corrected, told, type Field } from './correctable';

/** Corrects what the agents read: shown at once, taken back whole by its undo, put back when it was refused. */
export function useCorrect(ticketId: string) {
  const client = useQueryClient();
  const key = ticketQuery(ticketId).queryKey;
  const settle = () =>
    void Promise.all([
      client.invalidateQueries({ queryKey: key }),
      client.invalidateQueries({ queryKey: storyKey(ticketId) }),
    ]);

  const send = async (change: ChangeOfTicket) => {
    const results = await changeTickets([change]);
    const failed = whatFailed(results);
    if (failed) throw new Error(failed);
    return results[0]?.undo ?? undefined;
  };

  return async (field: Field, value: string | null) => {
    await client.cancelQueries({ queryKey: key });
    const before = client.getQueryData(key);
    if (before) client.setQueryData(key, corrected(before, field, value));
    try {
      const undo = await send({ id: ticketId, change: changeOf(field, value) });
      say(
        told(field, value),
        undo &&
          (() =>
            void send(undo)
              .catch((failure: unknown) => say(problemOf(failure).message))
              .finally(settle)),
      );
    } catch (failure) {
      client.setQueryData(key, before);
      say(problemOf(failure).message);
    } finally {
      settle();
    }
  };
}
