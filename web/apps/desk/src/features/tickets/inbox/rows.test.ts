import { describe, expect, it } from 'vitest';
import type { TicketRow } from '../api/listRows';
import { patched, rowsOf, standsAmong, without, type RowPages } from './rows';

const row = (id: string, sequence = 1, subject = id) => ({ id, sequence, subject }) as TicketRow;
const pages = (...lists: TicketRow[][]): RowPages => ({
  pages: lists.map((items) => ({ items, next_cursor: null })),
  pageParams: lists.map(() => ''),
});

describe('lines of the inbox', () => {
  it('shows a ticket that moved between two pages once', () => {
    expect(rowsOf(pages([row('a'), row('b')], [row('b'), row('c')])).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('changes a line where it stands', () => {
    const after = patched(pages([row('a'), row('b')]), [row('b', 2, 'changed'), row('x')]);
    expect(rowsOf(after).map(({ subject }) => subject)).toEqual(['a', 'changed']);
  });

  it('does not go back to an older state', () => {
    expect(rowsOf(patched(pages([row('a', 5, 'new')]), [row('a', 4, 'old')]))[0]?.subject).toBe('new');
  });

  it('takes lines out', () => {
    expect(rowsOf(without(pages([row('a'), row('b')]), new Set(['a']))).map(({ id }) => id)).toEqual(['b']);
  });

  it('announces only what would stand among the lines that are loaded', () => {
    const at = (created_at: string) => ({ created_at }) as TicketRow;
    const loaded = [at('2026-03-02'), at('2026-03-01')];
    expect(standsAmong(at('2026-03-03'), loaded, 'newest', true)).toBe(true);
    expect(standsAmong(at('2026-02-01'), loaded, 'newest', true)).toBe(false);
    expect(standsAmong(at('2026-02-01'), loaded, 'newest', false)).toBe(true);
  });

  it('counts a ticket without priority after the low ones', () => {
    const of = (priority: string | null) => ({ priority }) as unknown as TicketRow;
    expect(standsAmong(of('urgent'), [of('high')], 'priority', true)).toBe(true);
    expect(standsAmong(of(null), [of('low')], 'priority', true)).toBe(false);
  });
});
