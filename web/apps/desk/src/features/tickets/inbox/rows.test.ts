import { describe, expect, it } from 'vitest';
import type { TicketRow } from '../api/listRows';
import { patched, rowsOf, without, type RowPages } from './rows';

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
});
