import styles from './Keys.module.css';

/** A keyboard shortcut as people read it: `mod+enter` becomes two key caps, `g i` two in a row. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(/[+ ]/).map((key, index) => (
        <kbd key={index}>{name(key)}</kbd>
      ))}
    </span>
  );
}

const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '');

function name(key: string) {
  const names: Record<string, string> = {
    mod: isMac ? '⌘' : 'Ctrl',
    shift: '⇧',
    enter: '↵',
    escape: 'Esc',
    arrowup: '↑',
    arrowdown: '↓',
  };
  return names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
}
