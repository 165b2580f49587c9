import { useEffect, useRef, useSyncExternalStore } from 'react';
import { liveState, onHappening, type Happening } from './live';

/** Calls back for everything that happens while the component is there. */
export function useHappenings(listener: (happening: Happening) => void) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => onHappening((happening) => latest.current(happening)), []);
}

/** Whether the feed is open now. */
export function useLiveState() {
  return useSyncExternalStore(liveState.subscribe, liveState.get);
}
