import type { Ticket } from './api.ts';
import type { Link } from './connection.ts';
import { empty, type Conversation } from './conversation.ts';
import { kept } from './storage.ts';

export type Notice = 'signIn' | 'tooMany' | 'wrong' | 'closed' | 'emailWrong' | null;

export interface State {
  view: 'home' | 'chat';
  ticket: string | null;
  conversation: Conversation;
  tickets: Ticket[];
  link: Link;
  isOnline: boolean;
  isVerified: boolean;
  email: string | null;
  needsEmail: boolean;
  notice: Notice;
  /** What the website proposes to ask. */
  suggested: string;
}

export function atFirst(): State {
  return {
    view: 'home',
    ticket: null,
    conversation: empty,
    tickets: [],
    link: 'connecting',
    isOnline: navigator.onLine,
    isVerified: kept().subject !== undefined,
    email: kept().email ?? null,
    needsEmail: false,
    notice: null,
    suggested: '',
  };
}

/** What the visitor is told when the server refuses with this code. */
export function noticeOf(code: string): Notice {
  if (code === 'too_many_requests') return 'tooMany';
  if (code === 'identity.required') return 'signIn';
  if (code === 'ticket.closed') return 'closed';
  return 'wrong';
}
