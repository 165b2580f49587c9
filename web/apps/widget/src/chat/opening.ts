import { openTicket, Refusal, startSession } from './api.ts';
import { pause } from './connection.ts';
import type { Pending } from './conversation.ts';
import { keep, kept } from './storage.ts';

/** What becomes of the first words. */
interface Ends {
  opened: (ticket: string, opening: Pending) => void;
  needsEmail: () => void;
  /** The server will not take them as they are, however often they are sent. */
  refused: (opening: Pending, failure: unknown) => void;
}

/** The first words of a conversation on their way to the server: kept in this browser until it has them. */
export class Opening {
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: () => { page: string; language: string },
    private readonly on: Ends,
  ) {}

  begin(opening: Pending): void {
    keep({ opening, ticket: undefined });
    void this.send();
  }

  /** Sends what waits, if anything does; a network that fails is tried again by itself. */
  async send(): Promise<void> {
    const { opening } = kept();
    clearTimeout(this.timer);
    if (!opening || !navigator.onLine) return;
    try {
      if (!kept().token) await startSession(this.session());
      const { ticket_id } = await openTicket(opening.text, opening.id);
      this.tries = 0;
      keep({ opening: undefined, ticket: ticket_id });
      this.on.opened(ticket_id, opening);
    } catch (failure) {
      this.failed(opening, failure);
    }
  }

  private failed(opening: Pending, failure: unknown): void {
    const code = failure instanceof Refusal ? failure.code : 'network';
    const isServerDown = failure instanceof Refusal && failure.status >= 500;
    if (code === 'session.missing') keep({ token: undefined, subject: undefined });
    if (code === 'network' || code === 'session.missing' || isServerDown)
      this.timer = setTimeout(() => void this.send(), pause(this.tries++, Math.random()));
    else if (code === 'email.required') this.on.needsEmail();
    else this.on.refused(opening, failure);
  }
}
