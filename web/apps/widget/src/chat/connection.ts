import type { Frame } from './frames.ts';
import { kept } from './storage.ts';

export type Link = 'connecting' | 'open' | 'lost';

/** Milliseconds before the next try: doubling from half a second to 15, with some chance so that not all come back at once. */
export function pause(attempt: number, chance: number): number {
  return Math.min(15_000, 500 * 2 ** attempt) * (0.75 + chance / 2);
}

/** Where the chat of a ticket is, from the frame after this one on. */
export function addressOf(ticket: string, after: number): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/ws/${ticket}?token=${kept().token}&after=${after}`;
}

/** An open chat on one ticket that comes back by itself, exactly where it was. */
export class Connection {
  private socket: WebSocket | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;
  private over = false;

  constructor(
    private readonly address: () => string,
    private readonly on: {
      frame: (frame: Frame) => void;
      link: (link: Link) => void;
      /** Several tries failed: perhaps it is not the network. */
      stuck: () => void;
    },
  ) {
    addEventListener('online', this.now);
    addEventListener('offline', this.drop);
    document.addEventListener('visibilitychange', this.now);
    this.connect();
  }

  /** False when it could not be handed to the network; it has to be sent again. */
  send(frame: object): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  close(): void {
    this.over = true;
    removeEventListener('online', this.now);
    removeEventListener('offline', this.drop);
    document.removeEventListener('visibilitychange', this.now);
    clearTimeout(this.timer);
    this.socket?.close();
  }

  private connect(): void {
    clearTimeout(this.timer);
    if (this.over || this.socket) return;
    this.on.link('connecting');
    const socket = new WebSocket(this.address());
    this.socket = socket;
    socket.onopen = () => {
      this.attempt = 0;
      this.on.link('open');
    };
    socket.onmessage = (event) => this.on.frame(JSON.parse(String(event.data)) as Frame);
    socket.onclose = () => this.lost(socket);
  }

  private lost(socket: WebSocket): void {
    if (socket !== this.socket) return;
    this.socket = null;
    if (this.over) return;
    this.on.link('lost');
    if (++this.attempt % 3 === 0) this.on.stuck();
    this.timer = setTimeout(() => this.connect(), pause(this.attempt, Math.random()));
  }

  /** The device says that the network is back, or the visitor looks again: no reason to wait. */
  private readonly now = (): void => {
    if (!this.socket && !document.hidden) this.connect();
  };

  /** A socket without a network may look alive for minutes. */
  private readonly drop = (): void => {
    const socket = this.socket;
    if (!socket) return;
    socket.onclose = null;
    socket.close();
    this.lost(socket);
  };
}
