import { describe, expect, it } from 'vitest';
import { isNarrowed, knowledgeSearch } from './search';

describe('knowledgeSearch', () => {
  it('keeps what makes sense', () => {
    const search = { q: 'refund', status: 'draft', category: 'none', sort: 'used', changed: true };
    expect(knowledgeSearch(search)).toEqual(search);
  });

  it('leaves out what does not', () => {
    expect(
      knowledgeSearch({ q: 7, status: 'lost', sort: 'luck', changed: 'yes', other: 'x', tag: '' }),
    ).toEqual({});
  });
});

describe('isNarrowed', () => {
  it('does not count the order', () => {
    expect(isNarrowed({ sort: 'views' })).toBe(false);
    expect(isNarrowed({ sort: 'views', q: 'refund' })).toBe(true);
  });
});
