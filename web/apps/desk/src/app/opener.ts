import { useSyncExternalStore } from 'react';

/** Something that stands once in the house and can be opened from anywhere. */
export function opener() {
  let isOpen = false;
  const watchers = new Set<() => void>();
  const change = (next: boolean) => {
    isOpen = next;
    watchers.forEach((watcher) => watcher());
  };
  return {
    open: () => change(true),
    close: () => change(false),
    useOpen: () =>
      useSyncExternalStore(
        (watcher) => {
          watchers.add(watcher);
          return () => void watchers.delete(watcher);
        },
        () => isOpen,
      ),
  };
}
