import type { Pending } from './conversation.ts';

/** What stays in this browser for this website. Where storage is forbidden it lasts as long as the page. */
export interface Kept {
  token?: string;
  /** Whom the session is proven to be. */
  subject?: string;
  email?: string;
  ticket?: string;
  /** The first words of a conversation that is not on the server yet. */
  opening?: Pending;
  /** Unsent words by ticket. */
  outbox?: Record<string, Pending[]>;
  /** What is being typed, by ticket; `new` before there is one. */
  drafts?: Record<string, string>;
  askedEmail?: boolean;
}

const name = 'baton';
let memory: Kept | null = null;

export function kept(): Kept {
  if (memory) return memory;
  try {
    memory = JSON.parse(localStorage.getItem(name) ?? '{}') as Kept;
  } catch {
    memory = {};
  }
  return memory;
}

export function keep(change: Partial<Kept>): void {
  memory = { ...kept(), ...change };
  try {
    localStorage.setItem(name, JSON.stringify(memory));
  } catch {
    // Forbidden or full: it stays in memory.
  }
}

export function forget(): void {
  memory = {};
  try {
    localStorage.removeItem(name);
  } catch {
    // see above
  }
}
