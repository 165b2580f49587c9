import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TicketRow } from '../api/listRows';
import { TicketLine } from './TicketLine';
import styles from './TicketList.module.css';

interface TicketListProps {
  rows: TicketRow[];
  total: number;
  view: string;
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
  prefetch: (id: string) => void;
}

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
    if (more && lastSeen >= rows.length - 30) more();
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

  const first = lines[0]?.index ?? 0;
  const isActiveInSight = lines.some(({ index }) => rows[index]?.id === activeId);
  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
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
                view={props.view}
                isOpen={row.id === props.openId}
                isActive={row.id === activeId || (!isActiveInSight && index === first)}
                isChosen={props.chosen.has(row.id)}
                hasLeft={props.left.has(row.id)}
                me={props.me}
                now={now}
                onChoose={(stretch) => props.onChoose(row.id, stretch)}
                onActive={() => props.onActive(row.id)}
                prefetch={() => props.prefetch(row.id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
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
