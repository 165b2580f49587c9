import { describe, expect, it } from 'vitest';
import type { Gap } from '../api/gaps';
import { gapSearch } from './search';
import { openAndClosed, source, tellGap } from './tellGap';

const gap = (change: Partial<Gap> = {}) =>
  ({
    title: 'Do you ship to Norway?',
    count: 4,
    category: 'general_inquiry',
    language: 'de',
    resolved_by_person: 0,
    answers: [],
    examples: [],
    answered_by: null,
    ...change,
  }) as unknown as Gap;

describe('a gap in words', () => {
  it('tells what it is about, in which language, and how many people resolved', () => {
    expect(tellGap(gap({ resolved_by_person: 3 }))).toEqual(['General', 'German', '3 resolved by people']);
    expect(tellGap(gap({ resolved_by_person: 4 })).at(-1)).toBe('all resolved by people');
    expect(tellGap(gap({ category: null, language: null }))).toEqual([]);
  });

  it('keeps what an article answers by now apart', () => {
    const closed = gap({ answered_by: { key: 'kb_1', title: 'Shipping' } });
    expect(openAndClosed([closed, gap()])).toEqual({ open: [gap()], closed: [closed] });
  });

  it('says where an example was asked', () => {
    const example = (change: object) =>
      ({ text: '', at: '', ...change }) as unknown as Gap['examples'][number];
    expect(source(example({ source: 'ticket', ticket_number: 12 }))).toBe('#12');
    expect(source(example({ source: 'help_centre', ticket_number: 7 }))).toBe('#7, from the help centre');
    expect(source(example({ source: 'search' }))).toBe('searched in the help centre');
    expect(source(example({ source: 'reader_comment', article: { key: 'k', title: 'Shipping' } }))).toBe(
      'below “Shipping”',
    );
  });

  it('looks back as far as the address says, if that makes sense', () => {
    expect(gapSearch({ days: '365' })).toEqual({ days: 365 });
    expect(gapSearch({ days: 12 })).toEqual({});
  });
});
