import styles from './Icon.module.css';

/** Twenty-unit drawings, one stroke wide; drawn for Baton. */
const drawings = {
  inbox: 'M3 11.5h3.6l1.2 2.2h4.4l1.2-2.2H17M3 11.5 5.2 4.6h9.6L17 11.5v3.9H3z',
  book: 'M10 5.2C8.4 4 6.2 3.7 3.5 3.9v10.6c2.7-.2 4.9.1 6.5 1.3M10 5.2C11.6 4 13.8 3.7 16.5 3.9v10.6c-2.7-.2-4.9.1-6.5 1.3M10 5.2v10.6',
  agents: 'M5 15.5 15 4.5M4 13.2l2.3 2.3M13.7 4.5 16 6.8',
  people:
    'M7.5 9.3a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 16c.2-2.7 2-4.3 4.7-4.3s4.5 1.6 4.7 4.3M13 4.2a2.5 2.5 0 0 1 0 4.8M14.3 11.9c1.7.5 2.7 1.9 2.9 4.1',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4.5 16.5c.3-3 2.4-4.7 5.5-4.7s5.2 1.7 5.5 4.7',
  chart: 'M3.5 16.5h13M5.5 13.8V10M10 13.8V4.5M14.5 13.8V7.5',
  settings:
    'M3.5 6.5h7M14 6.5h2.5M3.5 13.5H6M9.5 13.5h7M12.2 8.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M7.8 15.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6',
  guide: 'M5 3.5v13M5 4.5h9.5l-2 3.3 2 3.2H5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M13 13l3.8 3.8',
  plus: 'M10 4v12M4 10h12',
  check: 'm4 10.5 4 4 8-9',
  cross: 'm5 5 10 10M15 5 5 15',
  back: 'M11.5 4.5 6 10l5.5 5.5',
  forward: 'M8.5 4.5 14 10l-5.5 5.5',
  down: 'm5 7.5 5 5 5-5',
  up: 'm5 12.5 5-5 5 5',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  sort: 'M6.5 4v12M6.5 16 4 13.4M6.5 16 9 13.4M13.5 16V4M13.5 4 11 6.6M13.5 4 16 6.6',
  send: 'M3.5 10 16.5 4l-4 12.5-3-5zM9.5 11.5 16.5 4',
  note: 'M4 3.5h12v8.5l-4 4.5H4zM16 12h-4v4.5M7 7h6M7 10h3',
  clip: 'M15.5 9.3 10 14.8a3.6 3.6 0 0 1-5.1-5.1l6.2-6.2a2.4 2.4 0 0 1 3.4 3.4l-6.1 6.1a1.2 1.2 0 0 1-1.7-1.7l5.4-5.4',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M10 6v4.2l2.8 1.7',
  flag: 'M5 17V3.5M5 4.5h9l-1.5 3 1.5 3H5',
  tag: 'M3.5 9.5v-6h6l7 7-6 6zM7 7h.01',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-.9.9M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l.9-.9',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
  edit: 'm4 16 .8-3.5L13 4.3l2.7 2.7-8.2 8.2zM11.3 6l2.7 2.7',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  upload: 'M10 13V4M10 4 6.5 7.5M10 4l3.5 3.5M4 13v3.5h12V13',
  download: 'M10 4v9M10 13l-3.5-3.5M10 13l3.5-3.5M4 13v3.5h12V13',
  eye: 'M2.5 10C4.3 6.5 6.8 4.8 10 4.8s5.7 1.7 7.5 5.2c-1.8 3.5-4.3 5.2-7.5 5.2S4.3 13.5 2.5 10M10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6',
  key: 'M7 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M10.5 10H17M14.5 10v3',
  lock: 'M5 9.5h10v7H5zM7 9.5V7a3 3 0 0 1 6 0v2.5',
  globe: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M3 10h14M10 3c2 2 3 4.3 3 7s-1 5-3 7c-2-2-3-4.3-3-7s1-5 3-7',
  chat: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  bolt: 'M11 3 5 11h4.5L9 17l6-8h-4.5z',
  pause: 'M7.5 5v10M12.5 5v10',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M14.5 2.8v3.2h-3.2',
  history: 'M4 10a6 6 0 1 0 1.8-4.3M5.5 2.8v3.2h3.2M10 7v3.2l2.2 1.3',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M15.3 4.7l-1.2 1.2M5.9 14.1l-1.2 1.2',
  moon: 'M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5',
  panel: 'M3 4.5h14v11H3zM12.5 4.5v11',
  heading: 'M5 4v12M15 4v12M5 10h10',
  bold: 'M6 4h4.5a2.9 2.9 0 0 1 0 5.9H6zM6 9.9h5.3a3 3 0 0 1 0 6.1H6z',
  italic: 'M9 4h5M6 16h5M11.5 4l-3 12',
  list: 'M8 5.5h8.5M8 10h8.5M8 14.5h8.5M4 5.5h.01M4 10h.01M4 14.5h.01',
  numbers: 'M8.5 5.5h8M8.5 10h8M8.5 14.5h8M4 4.2l1-.7v4M3.7 12.3c.3-.7 1.9-.7 1.9.4 0 .8-1.9 1.8-1.9 2.8h2',
  code: 'm7 6-4 4 4 4M13 6l4 4-4 4',
  quote: 'M4 5v10M8 7h8M8 10h8M8 13h5',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M10 9.3V13.5M10 6.6h.01',
  warning: 'M10 3.5 17.5 16h-15zM10 8.5v3.6M10 14.2h.01',
  home: 'M3.5 9.5 10 4l6.5 5.5V16.5h-13z',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.7h7',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a word or in a button with a label; never alone, so it says nothing to screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: 16 | 20 | 24 }) {
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}

/** The sign of an AI agent's hand: the baton. */
export function BatonMark({ size = 16 }: { size?: number }) {
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M4.5 15.5 15.5 4.5" />
      <path className={styles.band} d="m8.3 13.6 5.3-5.3" />
    </svg>
  );
}
