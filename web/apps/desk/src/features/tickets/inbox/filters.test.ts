import { describe, expect, it } from 'vitest';
import { narrows, readFilters, toggled } from './filters';

describe('filters in the address', () => {
  it('reads lists and words and drops everything else', () => {
    expect(
      readFilters({ status: ['new', 3, ''], priority: 'high,urgent', q: 'invoice', sort: '', evil: 'x' }),
    ).toEqual({ status: ['new'], priority: ['high', 'urgent'], q: 'invoice' });
  });

  it('keeps a number that somebody searched for', () => {
    expect(readFilters({ q: 4821 })).toEqual({ q: '4821' });
  });

  it('switches a value on and off and leaves no empty list behind', () => {
    const on = toggled({}, 'priority', 'high');
    expect(on).toEqual({ priority: ['high'] });
    expect(toggled(on, 'priority', 'high')).toEqual({});
  });

  it('knows that an order alone narrows nothing', () => {
    expect(narrows({ sort: 'newest' })).toBe(false);
    expect(narrows({ q: 'x' })).toBe(true);
  });
});
