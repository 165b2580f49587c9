import { dropDraft, keepDraft, type Draft } from '../api/draft';
import type { Attachment } from '../api/upload';

export interface Words {
  body: string;
  visibility: 'public' | 'note';
  attachments: Attachment[];
}

/** `kept` on the server, `keeping` on its way there, `here` only in this browser because the network is away. */
export type DraftState = 'none' | 'keeping' | 'kept' | 'here';

const empty: Words = { body: '', visibility: 'public', attachments: [] };
const pause = 700;
const again = 5_000;

export function isEmpty(words: Words) {
  return words.body.trim() === '' && words.attachments.length === 0;
}

/** Holds the words of one composer and keeps them on the server a moment after they were typed. */
export class DraftKeeper {
  private now: { words: Words; state: DraftState };
  private watchers = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: AbortController | undefined;
  private touched = false;

  constructor(private readonly ticketId: string) {
    const here = readHere(ticketId);
    this.now = { words: here ?? empty, state: here ? 'here' : 'none' };
    if (here) this.later(pause);
  }

  readonly snapshot = () => this.now;

  readonly subscribe = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** What the server kept; it does not replace what was typed meanwhile. */
  loaded(draft: Draft | null) {
    if (this.touched || this.now.state === 'here' || !draft) return;
    const { body, visibility, attachments } = draft;
    this.become({ body, visibility, attachments }, 'kept');
  }

  write(change: Partial<Words>) {
    this.touched = true;
    this.become({ ...this.now.words, ...change }, 'keeping');
    this.later(pause);
  }

  /** A file has arrived; others may have meanwhile. */
  attach(file: Attachment) {
    this.write({ attachments: [...this.now.words.attachments, file] });
  }

  /** The words were sent, and with them the server dropped its draft. */
  sent() {
    this.settle();
    forgetHere(this.ticketId);
    this.touched = true;
    this.become({ ...empty, visibility: this.now.words.visibility }, 'none');
  }

  /** Nothing is kept from now on: the words are being sent. */
  settle() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stop?.abort();
  }

  /** The room is left; what was not kept yet is kept now. */
  leave() {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    void this.save();
  }

  private later(time: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), time);
  }

  private async save() {
    this.timer = undefined;
    this.stop?.abort();
    const stop = (this.stop = new AbortController());
    const { words } = this.now;
    try {
      await (isEmpty(words)
        ? dropDraft(this.ticketId)
        : keepDraft(
            this.ticketId,
            { ...words, attachments: words.attachments.map((file) => file.id) },
            stop.signal,
          ));
      if (stop.signal.aborted) return;
      forgetHere(this.ticketId);
      this.become(this.now.words, this.timer ? 'keeping' : isEmpty(words) ? 'none' : 'kept');
    } catch {
      if (stop.signal.aborted) return;
      keepHere(this.ticketId, words);
      this.become(this.now.words, 'here');
      this.later(again);
    }
  }

  private become(words: Words, state: DraftState) {
    this.now = { words, state };
    this.watchers.forEach((watcher) => watcher());
  }
}

const place = (ticketId: string) => `baton.draft.${ticketId}`;

function readHere(ticketId: string): Words | undefined {
  try {
    const text = localStorage.getItem(place(ticketId));
    return text ? (JSON.parse(text) as Words) : undefined;
  } catch {
    return undefined;
  }
}

function keepHere(ticketId: string, words: Words) {
  try {
    localStorage.setItem(place(ticketId), JSON.stringify(words));
  } catch {
    // Private windows may refuse; the words still stand in the composer.
  }
}

function forgetHere(ticketId: string) {
  try {
    localStorage.removeItem(place(ticketId));
  } catch {
    // Nothing was kept.
  }
}
