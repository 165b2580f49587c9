import { describe, expect, it } from 'vitest';
import { findingSearch } from './search';

describe('the address of a tested question', () => {
  it('keeps question, readers and language', () => {
    const kept = { q: 'Where is my invoice', audience: 'internal', language: 'de' };
    expect(findingSearch(kept)).toEqual(kept);
  });

  it('takes a number for the question that it is', () => {
    expect(findingSearch({ q: 404 })).toEqual({ q: '404' });
  });

  it('leaves out what makes no sense', () => {
    expect(findingSearch({ q: '', audience: 'everyone', language: 'German' })).toEqual({});
  });
});
