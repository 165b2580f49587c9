import type { Frame, SentFile, Source, Status } from './frames.ts';

/** One line of the conversation as the visitor sees it. */
export type Line =
  | {
      kind: 'mine';
      key: string;
      text: string;
      at: string;
      state: 'sent' | 'waiting' | 'failed';
      files: SentFile[];
    }
  | {
      kind: 'theirs';
      key: string;
      text: string;
      at: string;
      author: 'agent' | 'teammate';
      name: string;
      sources: Source[];
      files: SentFile[];
      sequence: number;
    }
  | {
      kind: 'news';
      key: string;
      at: string;
      news: 'joined' | 'handed_over' | 'back_to_agent' | 'resolved';
      name: string;
    };

/** Words that the server does not have yet. */
export interface Pending {
  id: string;
  text: string;
  at: string;
  files: SentFile[];
  failed?: boolean;
  /** The server has it; only its frame is still on the way. Sent again it would be another message. */
  isStored?: boolean;
}

export interface Conversation {
  lines: Line[];
  pending: Pending[];
  lastSequence: number;
  status: Status;
  teammate: string | null;
  typing: 'agent' | 'teammate' | null;
  rating: { asked: boolean; score: number | null; isFinal: boolean };
}

export const empty: Conversation = {
  lines: [],
  pending: [],
  lastSequence: 0,
  status: 'new',
  teammate: null,
  typing: null,
  rating: { asked: false, score: null, isFinal: false },
};

/** The conversation after a frame. A frame that was seen before changes nothing, so a resume can never double anything. */
export function receive(before: Conversation, frame: Frame): Conversation {
  if (frame.type === 'typing')
    return before.typing === frame.author ? before : { ...before, typing: frame.author };
  if (frame.type === 'error') return refuse(before, frame.id);
  if (frame.sequence <= before.lastSequence) return before;

  const after = { ...before, lastSequence: frame.sequence };
  const key = `s${frame.sequence}`;
  const at = frame.timestamp;
  const news = (what: 'joined' | 'handed_over' | 'back_to_agent' | 'resolved', name = ''): Line[] => [
    ...before.lines,
    { kind: 'news', key, at, news: what, name },
  ];
  switch (frame.type) {
    case 'message':
      return {
        ...after,
        pending: before.pending.filter((message) => message.id !== frame.id),
        lines: [
          ...before.lines,
          {
            kind: 'mine',
            key: frame.id ?? key,
            text: frame.message,
            at,
            state: 'sent',
            files: frame.attachments ?? [],
          },
        ],
        rating: { asked: false, score: null, isFinal: false },
      };
    case 'agent_response':
      return {
        ...after,
        typing: null,
        lines: [
          ...before.lines,
          {
            kind: 'theirs',
            key,
            text: frame.message,
            at,
            author: frame.author,
            name: frame.agent,
            sources: frame.citations ?? [],
            files: frame.attachments ?? [],
            sequence: frame.sequence,
          },
        ],
      };
    case 'teammate_joined':
      return before.teammate === frame.teammate
        ? after
        : { ...after, teammate: frame.teammate, typing: null, lines: news('joined', frame.teammate) };
    case 'rating':
      return { ...after, rating: { asked: true, score: frame.score, isFinal: frame.is_final } };
    case 'status':
      return receiveStatus(before, after, frame.status, news);
  }
}

function receiveStatus(
  before: Conversation,
  after: Conversation,
  status: Status | 'handed_off',
  news: (what: 'handed_over' | 'back_to_agent' | 'resolved') => Line[],
): Conversation {
  // From one agent to another: the visitor talks to one company.
  if (status === 'handed_off') return after;
  if (status === before.status) return after;
  const changed = { ...after, status };
  const isWithPerson = before.status === 'escalated' || before.teammate !== null;
  if (status === 'resolved') {
    return {
      ...changed,
      typing: null,
      lines: news('resolved'),
      rating: { asked: true, score: null, isFinal: false },
    };
  }
  if (status === 'escalated' && !isWithPerson)
    return { ...changed, typing: null, lines: news('handed_over') };
  if ((status === 'in_progress' || status === 'pending_customer') && before.status === 'escalated') {
    return { ...changed, teammate: null, lines: news('back_to_agent') };
  }
  return changed;
}

/** The visitor wrote something; it stands in the conversation at once. */
export function write(before: Conversation, message: Pending): Conversation {
  return { ...before, pending: [...before.pending.filter((other) => other.id !== message.id), message] };
}

function refuse(before: Conversation, id: string | null): Conversation {
  if (id === null) return before;
  return {
    ...before,
    pending: before.pending.map((message) => (message.id === id ? { ...message, failed: true } : message)),
  };
}

/** All that is to be drawn: what the server has, then what it does not have yet. */
export function linesOf(conversation: Conversation): Line[] {
  return [
    ...conversation.lines,
    ...conversation.pending.map((message): Line => ({
      kind: 'mine',
      key: message.id,
      text: message.text,
      at: message.at,
      state: message.failed ? 'failed' : 'waiting',
      files: message.files,
    })),
  ];
}

/** Sequence of the newest message of the other side; 0 when there is none. */
export function newestTheirs(conversation: Conversation): number {
  return conversation.lines.reduce((newest, line) => (line.kind === 'theirs' ? line.sequence : newest), 0);
}
