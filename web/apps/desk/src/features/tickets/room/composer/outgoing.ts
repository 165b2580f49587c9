import { problemOf, type Problem } from '@baton/api/problem';
import { say } from '@baton/ui/StatusLine';
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { sendReply, type Reply } from '../api/reply';
import { storyKey } from '../api/timeline';

/** How long a reply can be taken back after it was sent off. */
export const holdFor = 8_000;

/**
 * `held` until its time has come, `sending` while the server is asked, `waiting` for the network, `refused` when the
 * server said no. One that was sent is gone from here.
 */
export interface Outgoing {
  ticketId: string;
  reply: Reply;
  key: string;
  state: 'held' | 'sending' | 'waiting' | 'refused';
  until: number;
  problem?: Problem;
}

const outgoing = new Map<string, Outgoing>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const watchers = new Set<() => void>();
let client: QueryClient | undefined;

/** What is on its way from this ticket. It goes on while its writer is in another room. */
export function useOutgoing(ticketId: string) {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => outgoing.get(ticketId),
  );
}

/** Sends a reply off, after the time in which it can be taken back. */
export function sendOff(ticketId: string, reply: Reply, hold: number, queries: QueryClient) {
  client = queries;
  put({ ticketId, reply, key: crypto.randomUUID(), state: 'held', until: Date.now() + hold });
  wait(ticketId, hold);
}

/** Does not wait any longer. */
export function sendNow(ticketId: string) {
  clearTimeout(timers.get(ticketId));
  void send(ticketId);
}

/** Takes a reply back that was not sent yet, or puts a refused one aside. */
export function takeBack(ticketId: string) {
  clearTimeout(timers.get(ticketId));
  outgoing.delete(ticketId);
  tell();
}

function put(next: Outgoing) {
  outgoing.set(next.ticketId, next);
  tell();
}

function tell() {
  watchers.forEach((watcher) => watcher());
}

function wait(ticketId: string, time: number) {
  clearTimeout(timers.get(ticketId));
  timers.set(
    ticketId,
    setTimeout(() => void send(ticketId), time),
  );
}

async function send(ticketId: string) {
  const one = outgoing.get(ticketId);
  if (!one || one.state === 'sending') return;
  put({ ...one, state: 'sending' });
  try {
    await sendReply(ticketId, one.reply, one.key);
    outgoing.delete(ticketId);
    tell();
    void client?.invalidateQueries({ queryKey: storyKey(ticketId) });
    void client?.invalidateQueries({ queryKey: ['ticket', ticketId] });
  } catch (failure) {
    const problem = problemOf(failure);
    // The same key again: if the first one arrived after all, nothing is sent twice.
    if (problem.isOffline || problem.status >= 500) {
      put({ ...one, state: 'waiting', problem });
      wait(ticketId, 4_000);
      return;
    }
    put({ ...one, state: 'refused', problem });
    if (!location.pathname.includes(ticketId)) say('A reply was not sent; its words are kept on the ticket.');
  }
}

globalThis.addEventListener?.('online', () => {
  for (const one of outgoing.values()) if (one.state === 'waiting') sendNow(one.ticketId);
});

// Whoever closes the window has said "send"; what is held goes out with the page.
globalThis.addEventListener?.('pagehide', () => {
  for (const one of outgoing.values()) {
    if (one.state === 'held') void sendReply(one.ticketId, one.reply, one.key, true).catch(() => undefined);
  }
});
