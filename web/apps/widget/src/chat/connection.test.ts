import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Connection, pause } from './connection.ts';

/** Stands for the browser's socket; the test is the network. */
class Wire {
  static all: Wire[] = [];
  static readonly OPEN = 1;
  readyState = 0;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  constructor(readonly address: string) {
    Wire.all.push(this);
  }
  open() {
    this.readyState = 1;
    this.onopen?.();
  }
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.readyState = 3;
    this.onclose?.();
  }
}

beforeEach(() => {
  Wire.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Wire);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits longer each time, up to a quarter of a minute', () => {
  expect(pause(0, 0.5)).toBe(500);
  expect(pause(3, 0.5)).toBe(4000);
  expect(pause(30, 0.5)).toBe(15_000);
  expect(pause(30, 1)).toBeLessThanOrEqual(18_750);
});

it('comes back by itself and asks for what it missed', () => {
  let seen = 0;
  const links: string[] = [];
  const connection = new Connection(() => `ws://x/?after=${seen}`, {
    frame: () => undefined,
    link: (link) => links.push(link),
    stuck: () => undefined,
  });
  Wire.all[0]?.open();
  seen = 7;
  Wire.all[0]?.close();
  vi.advanceTimersByTime(5000);
  expect(Wire.all[1]?.address).toBe('ws://x/?after=7');
  Wire.all[1]?.open();
  expect(links).toEqual(['connecting', 'open', 'lost', 'connecting', 'open']);
  connection.close();
});

it('does not wait when the device says that the network is back', () => {
  const connection = new Connection(() => 'ws://x', {
    frame: () => undefined,
    link: () => undefined,
    stuck: () => undefined,
  });
  Wire.all[0]?.open();
  dispatchEvent(new Event('offline'));
  expect(connection.send({ type: 'typing' })).toBe(false);
  dispatchEvent(new Event('online'));
  expect(Wire.all.length).toBe(2);
  connection.close();
  vi.advanceTimersByTime(60_000);
  expect(Wire.all.length).toBe(2);
});

it('says so when it does not get through again and again', () => {
  const stuck = vi.fn();
  const connection = new Connection(() => 'ws://x', { frame: () => undefined, link: () => undefined, stuck });
  for (let i = 0; i < 3; i++) {
    Wire.all.at(-1)?.close();
    vi.advanceTimersByTime(20_000);
  }
  expect(stuck).toHaveBeenCalledOnce();
  connection.close();
});
