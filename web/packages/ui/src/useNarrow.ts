import { useSyncExternalStore } from 'react';

/** Whether the window is at most so wide; 640 px is where the desk becomes one column. */
export function useNarrow(width = 640) {
  const query = `(max-width: ${width}px)`;
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
