import { useState, type KeyboardEvent } from 'react';

/** One stop of the Tab key for many marks; arrows, Home and End go from one to the next, Enter opens. */
export function useRoving(count: number, open: (index: number) => void) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, Math.max(0, count - 1));
  const go = (event: KeyboardEvent<Element>, index: number) => {
    const next = Math.min(count - 1, Math.max(0, index));
    event.preventDefault();
    setChosen(next);
    const marks = event.currentTarget.parentElement?.querySelectorAll<SVGElement>('[role="button"]');
    marks?.[next]?.focus();
  };
  return (index: number) => ({
    role: 'button',
    tabIndex: index === at ? 0 : -1,
    onFocus: () => setChosen(index),
    onClick: () => open(index),
    onKeyDown: (event: KeyboardEvent<Element>) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        open(index);
      } else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(event, index + 1);
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(event, index - 1);
      else if (event.key === 'Home') go(event, 0);
      else if (event.key === 'End') go(event, count - 1);
    },
  });
}
