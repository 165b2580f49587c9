import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** `mod+k`, `shift+x`, `e`, or two after another: `g i`. */
  keys: string;
  label: string;
  /** The heading on the sheet of shortcuts, such as the name of the room. */
  group: string;
  run: (event: KeyboardEvent) => void;
  /** Also while somebody types; only for combinations with `mod`. */
  whileTyping?: boolean;
}

let shortcuts: Shortcut[] = [];
const watchers = new Set<() => void>();
let pending = '';
let pendingUntil = 0;

function change(next: Shortcut[]) {
  shortcuts = next;
  watchers.forEach((watcher) => watcher());
}

/** Registers shortcuts for as long as the component is there. Later ones win, so a room can take over a key. */
export function useShortcuts(list: Shortcut[], enabled = true) {
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  const described = JSON.stringify(
    list.map(({ keys, label, group, whileTyping }) => [keys, label, group, whileTyping]),
  );
  useEffect(() => {
    if (!enabled) return;
    const mine = latest.current.map((shortcut, index) => ({
      ...shortcut,
      run: (event: KeyboardEvent) => latest.current[index]?.run(event),
    }));
    change([...shortcuts, ...mine]);
    return () => change(shortcuts.filter((shortcut) => !mine.includes(shortcut)));
  }, [described, enabled]);
}

/** All shortcuts that work now, for the sheet. */
export function useAllShortcuts() {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => shortcuts,
  );
}

/** The key of an event in the words of {@link Shortcut.keys}. */
export function keyOf(event: KeyboardEvent) {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const shifted = event.shiftKey && (key.length > 1 || /[a-z]/.test(key));
  return [(event.ctrlKey || event.metaKey) && 'mod', event.altKey && 'alt', shifted && 'shift', key]
    .filter(Boolean)
    .join('+');
}

/** Finds and runs the shortcut of a key press; true when there was one. */
export function press(event: KeyboardEvent, now = Date.now()) {
  if (event.defaultPrevented || ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) return false;
  const key = keyOf(event);
  const typing = isTyping(event.target) || isElsewhere(event.target);
  const sequence = !typing && pending && now < pendingUntil ? `${pending} ${key}` : '';
  const usable = shortcuts.filter((shortcut) => !typing || shortcut.whileTyping).reverse();
  const found =
    usable.find((shortcut) => shortcut.keys === sequence) ?? usable.find((shortcut) => shortcut.keys === key);
  const begins = usable.some((shortcut) => shortcut.keys.startsWith(`${key} `));
  [pending, pendingUntil] = begins && !sequence ? [key, now + 1_200] : ['', 0];
  if (!found) return false;
  event.preventDefault();
  found.run(event);
  return true;
}

/** In a dialog or a menu keys mean what they mean there, and never the page behind. */
function isElsewhere(target: EventTarget | null) {
  return target instanceof HTMLElement && target.closest('[data-keeps-keys], [role="menu"]') !== null;
}

function isTyping(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(textarea|select)$/i.test(target.tagName) ||
      (target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit)$/.test(target.type)))
  );
}
