import { Button } from '@baton/ui/Button';
import { personName } from '@baton/ui/words';
import { memo, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Entry } from '../api/timeline';
import { EventLine } from './EventLine';
import { MessageEntry } from './MessageEntry';
import { WhenNear } from './WhenNear';
import styles from './Story.module.css';
import { actorOf, goesOn, type Story as StoryOf } from './story';

/** Near enough to the end that new words should stay in sight. */
const nearEnd = 80;

/**
 * The conversation. It opens at its end and follows it while the reader is there; whoever reads further up is not moved
 * and is told how much is new below. Entries out of sight cost no layout, so long tickets stay smooth.
 */
export function Story({
  story,
  me,
  readEarlier,
  renderTrace,
  children,
}: {
  story: StoryOf;
  me: string;
  readEarlier: () => Promise<void>;
  renderTrace: (runId: string) => ReactNode;
  /** Who is at work now. */
  children?: ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const [isReading, setIsReading] = useState(false);
  const [isLoading, setIsLoading] = useState(false);
  const last = story.entries.at(-1)?.sequence ?? 0;
  const [seen, setSeen] = useState(last);
  const customer = personName(story.customer.name, story.customer.id);

  const toEnd = () => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };

  useLayoutEffect(() => {
    toEnd();
    const watcher = new ResizeObserver(() => follows.current && toEnd());
    if (content.current) watcher.observe(content.current);
    if (scroller.current) watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, []);

  const earlier = async () => {
    const box = scroller.current;
    if (!box || isLoading) return;
    setIsLoading(true);
    const fromEnd = box.scrollHeight - box.scrollTop;
    try {
      await readEarlier();
    } finally {
      setIsLoading(false);
      requestAnimationFrame(() => (box.scrollTop = box.scrollHeight - fromEnd));
    }
  };

  const scrolled = () => {
    const box = scroller.current;
    if (!box) return;
    follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    setIsReading(!follows.current);
    if (follows.current) setSeen(last);
  };

  const unseen = isReading ? unseenOf(story.entries, seen, me) : 0;
  return (
    <div className={styles.place}>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={scrolled}
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label="Conversation"
      >
        <div ref={content} className={styles.content}>
          {story.before !== null && (
            <div className={styles.earlier}>
              <Button
                size="small"
                look="plain"
                icon="history"
                busy={isLoading}
                onClick={() => void earlier()}
              >
                Show what came before
              </Button>
            </div>
          )}
          {story.entries.map((entry, index) => (
            <StoryEntry
              key={entry.sequence}
              entry={entry}
              previous={story.entries[index - 1]}
              customer={customer}
              renderTrace={renderTrace}
            />
          ))}
          {children}
        </div>
      </div>
      <div className={styles.below} role="status">
        {unseen > 0 && (
          <Button
            size="small"
            icon="down"
            onClick={() => {
              follows.current = true;
              toEnd();
            }}
          >
            {unseen} new below
          </Button>
        )}
      </div>
    </div>
  );
}

/** Drawn once: what was said does not change when more is said. */
const StoryEntry = memo(function StoryEntry({
  entry,
  previous,
  customer,
  renderTrace,
}: {
  entry: Entry;
  previous: Entry | undefined;
  customer: string;
  renderTrace: (runId: string) => ReactNode;
}) {
  return (
    <div className={styles.entry} data-sequence={entry.sequence}>
      {entry.message ? (
        <MessageEntry
          message={entry.message}
          customerName={customer}
          goesOn={goesOn(entry, previous)}
          trace={traceOf(entry.message.run_id, renderTrace)}
        />
      ) : (
        <EventLine entry={entry} />
      )}
    </div>
  );
});

function unseenOf(entries: Entry[], seen: number, me: string) {
  return entries.filter((entry) => entry.sequence > seen && actorOf(entry) !== `teammate:${me}`).length;
}

function traceOf(runId: string | null, renderTrace: (runId: string) => ReactNode) {
  return runId ? <WhenNear height={28}>{() => renderTrace(runId)}</WhenNear> : undefined;
}
