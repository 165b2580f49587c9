import { problemOf } from '@baton/api/problem';
import { useCallback, useState } from 'react';
import { fillMacro, type Macro, type TicketChange } from '../../macros/api/macros';

/** Looks for a macro, fills its words in, and keeps what is to be done with the reply until it is sent. */
export function useMacro(
  ticketId: string,
  { put, focus, fail }: { put: (text: string) => void; focus: () => void; fail: (why: string) => void },
) {
  const [finding, setFinding] = useState(false);
  const [actions, setActions] = useState<TicketChange[]>([]);
  const [missing, setMissing] = useState<string[]>([]);

  const fill = async (macro: Macro) => {
    setFinding(false);
    try {
      const filled = await fillMacro(ticketId, macro.id);
      if (filled.text) put(filled.text.trim());
      else focus();
      setActions((now) => [
        ...now.filter((one) => !filled.actions.some((two) => two.action === one.action)),
        ...filled.actions,
      ]);
      setMissing(filled.unknown);
    } catch (problem) {
      fail(problemOf(problem).message);
      focus();
    }
  };
  return {
    finding,
    setFinding,
    actions,
    missing,
    fill,
    drop: (action: TicketChange) => setActions((now) => now.filter((one) => one !== action)),
    clear: useCallback(() => {
      setActions([]);
      setMissing([]);
    }, []),
  };
}
