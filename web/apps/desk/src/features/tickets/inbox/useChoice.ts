import { useCallback, useRef, useState } from 'react';
import type { TicketRow } from '../api/listRows';
import { nothing, stretch, toggle } from './selection';

/**
 * Which line the keys stand on and which tickets are chosen; both end when another list is shown. What is done goes to
 * the chosen tickets, or without any to the one the keys stand on.
 */
export function useChoice(list: string, rows: TicketRow[], openId: string | undefined) {
  const [selection, setSelection] = useState(nothing);
  const [activeId, setActiveId] = useState<string>();
  const focusLine = useRef<(index: number) => void>(undefined);
  const [shown, setShown] = useState(list);
  if (shown !== list) {
    setShown(list);
    setSelection(nothing);
    setActiveId(undefined);
  }

  const current = activeId ?? openId;
  const chosen = rows.filter((row) => selection.ids.has(row.id));
  const choose = useCallback(
    (id: string | undefined, far: boolean) => {
      if (!id) return;
      setSelection((before) =>
        far
          ? stretch(
              before,
              id,
              rows.map((row) => row.id),
            )
          : toggle(before, id),
      );
    },
    [rows],
  );
  const step = (by: 1 | -1) => {
    const at = rows.findIndex((row) => row.id === current);
    const next = Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by));
    const row = rows[next];
    if (!row) return;
    setActiveId(row.id);
    focusLine.current?.(next);
  };
  return {
    current,
    chosenIds: selection.ids,
    targets: chosen.length > 0 ? chosen : rows.filter((row) => row.id === current),
    choose,
    chooseNone: useCallback(() => setSelection(nothing), []),
    step,
    onActive: setActiveId,
    /** Hears from the list how a line is scrolled to and focused. */
    onReady: useCallback((focus: (index: number) => void) => {
      focusLine.current = focus;
    }, []),
  };
}
