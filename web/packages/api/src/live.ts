import { EventSourceParserStream } from 'eventsource-parser/stream';

/** One thing that happened, as the feed tells it. */
export interface Happening {
  /** Its place in the feed; empty for what is only passing, such as somebody's typing. */
  cursor: string;
  subject: string;
  subject_id: string;
  sequence: number;
  kind: string;
  actor: string;
  at: string;
  data: Record<string, unknown>;
}

type Listener = (happening: Happening) => void;

/** `connecting` until the first answer, `live` while the feed is open, `offline` while it is being tried again. */
export type LiveState = 'connecting' | 'live' | 'offline';

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let state: LiveState = 'connecting';
let stop: AbortController | undefined;

/** Hears of everything that happens from now on. Returns how to stop. */
export function onHappening(listener: Listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const liveState = {
  get: () => state,
  subscribe(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
};

function become(next: LiveState) {
  if (state === next) return;
  state = next;
  watchers.forEach((watcher) => watcher());
}

function tell(happening: Happening) {
  listeners.forEach((listener) => listener(happening));
}

/**
 * Follows the feed for as long as somebody is signed in. Browsers open only six connections to one address, so of all
 * tabs one follows and tells the others; when it closes, the next one takes over where it was.
 */
export function followFeed() {
  if (stop) return;
  stop = new AbortController();
  const { signal } = stop;
  const channel = new BroadcastChannel('baton.live');
  let last: string | undefined;
  channel.onmessage = ({ data }: MessageEvent<Happening | LiveState>) => {
    if (typeof data === 'string') return become(data);
    last = data.cursor || last;
    tell(data);
  };
  signal.addEventListener('abort', () => channel.close());

  const pass = (happening: Happening) => {
    last = happening.cursor || last;
    tell(happening);
    channel.postMessage(happening);
  };
  const report = (next: LiveState) => {
    become(next);
    channel.postMessage(next);
  };
  const lead = async () => {
    for (let failures = 0; !signal.aborted;) {
      try {
        await readFeed(last, signal, pass, () => {
          failures = 0;
          report('live');
        });
      } catch (failure) {
        if (signal.aborted) return;
        if (failure instanceof SignedOut) return report('offline');
      }
      report('offline');
      failures += 1;
      await pause(Math.min(500 * 2 ** failures, 15_000), signal);
    }
  };
  void (navigator.locks
    ? navigator.locks.request('baton.live', { signal }, lead).catch(() => undefined)
    : lead());
}

export function leaveFeed() {
  stop?.abort();
  stop = undefined;
  become('connecting');
}

class SignedOut extends Error {}

async function readFeed(after: string | undefined, signal: AbortSignal, pass: Listener, opened: () => void) {
  const response = await fetch('/api/v1/events?from=now', {
    signal,
    headers: after
      ? { 'Last-Event-ID': after, Accept: 'text/event-stream' }
      : { Accept: 'text/event-stream' },
  });
  if (response.status === 401 || response.status === 403) throw new SignedOut();
  if (!response.ok || !response.body) throw new Error(`The feed answered ${response.status}.`);
  opened();
  const events = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (next.value.data) pass(JSON.parse(next.value.data) as Happening);
  }
}

/** Waits, but not longer than until the network is back. */
function pause(milliseconds: number, signal: AbortSignal) {
  return new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      resolve();
    }
    globalThis.addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
