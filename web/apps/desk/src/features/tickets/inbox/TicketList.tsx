import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { TicketRow } from '../api/listRows';
import { TicketLine } from './TicketLine';
import styles from './TicketList.module.css';

interface TicketListProps {
  rows: TicketRow[];
  total: number;
  /** The address of a ticket in this list. */
  hrefOf: (id: string) => string;
  openId: string | undefined;
  activeId: string | undefined;
  chosen: ReadonlySet<string>;
  left: ReadonlySet<string>;
  me: string;
  more: (() => void) | undefined;
  onChoose: (id: string, stretch: boolean) => void;
  onActive: (id: string) => void;
  /** Tells how the list is scrolled to a line and its link is focused. */
  onReady: (focus: (index: number) => void) => void;
  onStep: (step: 1 | -1) => void;
  onOpen: (id: string) => void;
  prefetch: (id: string) => void;
}

/** The next page is asked for when so many lines are left, which the fastest wheel needs a second for. */
const AHEAD = 150;

/** How long the pointer rests on a line that is meant; lines that scroll past under it are not. */
const REST = 60;

const heights = { compact: 50, comfortable: 58 };

/** The lines of a view; only those in sight are on the page, so that ten thousand scroll like ten. */
export function TicketList(props: TicketListProps) {
  const { rows, total, activeId, more, onReady, onStep } = props;
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const height =
    document.documentElement.dataset.density === 'compact' ? heights.compact : heights.comfortable;
  // The compiler must not remember what the virtualizer gives out; this component asks it anew each time.
  // eslint-disable-next-line react-hooks/incompatible-library -- see above
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
  });
  const lines = virtual.getVirtualItems();
  const lastSeen = lines.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && lastSeen >= rows.length - AHEAD) more();
  }, [more, lastSeen, rows.length]);

  useEffect(() => {
    onReady((index) => {
      virtual.scrollToIndex(index);
      requestAnimationFrame(() => {
        const id = rows[index]?.id;
        if (id)
          scroller.current
            ?.querySelector<HTMLElement>(`[data-ticket="${id}"]`)
            ?.focus({ preventScroll: true });
      });
    });
  }, [onReady, rows, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };

  const rest = useRest(scroller, props.prefetch);
  const first = lines[0]?.index ?? 0;
  const isActiveInSight = lines.some(({ index }) => rows[index]?.id === activeId);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onPointerOver={rest}
      onScroll={rest}
    >
      <ul className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label="Tickets">
        {lines.map(({ index, start, key }) => {
          const row = rows[index]!;
          return (
            <li
              key={key}
              className={styles.place}
              style={{ height, transform: `translateY(${start}px)` }}
              aria-setsize={Math.max(total, rows.length)}
              aria-posinset={index + 1}
            >
              <TicketLine
                row={row}
                href={props.hrefOf(row.id)}
                isOpen={row.id === props.openId}
                isActive={row.id === activeId || (!isActiveInSight && index === first)}
                isChosen={props.chosen.has(row.id)}
                hasLeft={props.left.has(row.id)}
                me={props.me}
                now={now}
                onChoose={props.onChoose}
                onActive={props.onActive}
                onOpen={props.onOpen}
                prefetch={props.prefetch}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Tells which line the pointer came to rest on; call the result whenever another one may be under it. */
function useRest(list: RefObject<HTMLElement | null>, onRest: (id: string) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const id = list.current?.querySelector<HTMLElement>('[data-line]:hover')?.dataset.line;
      if (id) onRest(id);
    }, REST);
  };
}

/** The time, often enough for minutes to be right. */
function useNow() {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
