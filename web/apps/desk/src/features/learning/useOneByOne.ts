import { useState } from 'react';

/** Goes through a list one at a time; what was passed does not come back before the list is loaded anew. */
export function useOneByOne<T>(list: readonly T[] | undefined) {
  const [at, setAt] = useState(0);
  const [from, setFrom] = useState(list);
  if (from !== list) {
    setFrom(list);
    setAt(0);
  }
  return {
    one: list?.[at],
    at,
    left: Math.max(0, (list?.length ?? 0) - at),
    next: () => setAt((place) => place + 1),
    back: () => setAt((place) => Math.max(0, place - 1)),
  };
}
