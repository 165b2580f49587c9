import { describe, expect, it } from 'vitest';
import { goesOn, inShort, join, newFromOthers, type Story } from './story';

const message = (
  sequence: number,
  author: 'customer' | 'agent' | 'teammate',
  name: string,
  at = sequence,
) => ({
  sequence,
  at: new Date(at * 1000).toISOString(),
  message: {
    id: String(sequence),
    sequence,
    author,
    author_name: name,
    visibility: 'public' as const,
    body: `Words\nof ${sequence}`,
    citations: [],
    at: '',
    run_id: null,
    attachments: [],
  },
  event: null,
});

const story = (entries: Story['entries'], before: number | null = null): Story => ({
  entries,
  before,
  version: 1,
  last_sequence: entries.at(-1)?.sequence ?? 0,
  customer: { id: 'c', name: 'John', tier: 'standard', language: null },
});

describe('a story', () => {
  it('goes on without telling anything twice and keeps where it begins', () => {
    const known = story([message(1, 'customer', 'c'), message(2, 'agent', 'A')], 1);
    const later = story([message(2, 'agent', 'A'), message(3, 'customer', 'c')]);
    const joined = join(known, later);
    expect(joined.entries.map((entry) => entry.sequence)).toEqual([1, 2, 3]);
    expect(joined.before).toBe(1);
  });

  it('knows what others did while somebody wrote', () => {
    const entries = [
      message(1, 'customer', 'c'),
      message(2, 'teammate', 'Kim'),
      message(3, 'teammate', 'Lou'),
    ];
    expect(newFromOthers(entries, 1, 'Kim').map((entry) => entry.sequence)).toEqual([3]);
  });

  it('signs a message once for words that follow each other closely', () => {
    expect(goesOn(message(2, 'customer', 'c'), message(1, 'customer', 'c'))).toBe(true);
    expect(goesOn(message(2, 'customer', 'c', 1000), message(1, 'customer', 'c', 0))).toBe(false);
    expect(goesOn(message(2, 'agent', 'A'), message(1, 'agent', 'A'))).toBe(false);
  });

  it('says an entry in one line', () => {
    expect(inShort(message(1, 'customer', 'c'), () => 'John')).toBe('John: Words of 1');
  });
});
