import { describe, expect, it } from 'vitest';
import { empty, linesOf, newestTheirs, receive, write, type Conversation } from './conversation.ts';
import type { Frame } from './frames.ts';

const at = '2026-11-24T10:00:00Z';
const message = (sequence: number, text: string, id: string | null = null): Frame => ({
  type: 'message',
  message: text,
  id,
  sequence,
  timestamp: at,
});
const answer = (sequence: number, text: string, author: 'agent' | 'teammate' = 'agent'): Frame => ({
  type: 'agent_response',
  message: text,
  agent: author === 'agent' ? 'BillingAgent' : 'Mara',
  author,
  citations: [],
  sequence,
  timestamp: at,
});
const play = (...frames: Frame[]): Conversation => frames.reduce(receive, empty);

describe('a conversation', () => {
  it('shows own words at once and once', () => {
    const written = write(empty, { id: 'a', text: 'Hello', at, files: [] });
    expect(linesOf(written)).toMatchObject([{ kind: 'mine', text: 'Hello', state: 'waiting' }]);
    expect(linesOf(receive(written, message(3, 'Hello', 'a')))).toMatchObject([
      { text: 'Hello', state: 'sent' },
    ]);
  });

  it('does not double what a resume brings again', () => {
    const before = play(message(1, 'Hello', 'a'), answer(4, 'Hi'));
    expect([message(1, 'Hello', 'a'), answer(4, 'Hi')].reduce(receive, before)).toEqual(before);
  });

  it('keeps words that the server refused, to be sent again', () => {
    const written = write(empty, { id: 'a', text: 'Hello', at, files: [] });
    const refused = receive(written, {
      type: 'error',
      code: 'too_many_requests',
      message: '',
      field: null,
      id: 'a',
    });
    expect(linesOf(refused)).toMatchObject([{ text: 'Hello', state: 'failed' }]);
  });

  it('tells when a person takes over, and who, each once', () => {
    const status = (sequence: number, word: 'escalated' | 'resolved'): Frame => ({
      type: 'status',
      status: word,
      sequence,
      timestamp: at,
    });
    const joined = (sequence: number): Frame => ({
      type: 'teammate_joined',
      teammate: 'Mara',
      sequence,
      timestamp: at,
    });
    const lines = linesOf(
      play(
        message(1, 'A person, please'),
        status(2, 'escalated'),
        joined(3),
        status(4, 'escalated'),
        joined(5),
      ),
    );
    expect(
      lines.filter((line) => line.kind === 'news').map((line) => line.kind === 'news' && line.news),
    ).toEqual(['handed_over', 'joined']);
  });

  it('asks how it was once it is resolved, and not any more when the visitor goes on', () => {
    const resolved = play(message(1, 'Hello'), {
      type: 'status',
      status: 'resolved',
      sequence: 2,
      timestamp: at,
    });
    expect(resolved.rating.asked).toBe(true);
    expect(receive(resolved, message(3, 'Not yet')).rating.asked).toBe(false);
  });

  it('shows typing until the answer is there', () => {
    const typing = receive(empty, { type: 'typing', author: 'agent', timestamp: at });
    expect(typing.typing).toBe('agent');
    expect(receive(typing, answer(2, 'Here')).typing).toBeNull();
  });

  it('knows the newest message of the other side', () => {
    expect(newestTheirs(play(message(1, 'a'), answer(2, 'b'), message(3, 'c')))).toBe(2);
  });
});
