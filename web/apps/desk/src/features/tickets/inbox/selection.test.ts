import { describe, expect, it } from 'vitest';
import { nothing, stretch, toggle } from './selection';

const order = ['a', 'b', 'c', 'd'];

describe('choosing tickets', () => {
  it('chooses one and takes it back', () => {
    const chosen = toggle(nothing, 'b');
    expect([...chosen.ids]).toEqual(['b']);
    expect([...toggle(chosen, 'b').ids]).toEqual([]);
  });

  it('stretches in either direction and keeps what was chosen', () => {
    expect([...stretch(toggle(nothing, 'd'), 'b', order).ids].sort()).toEqual(['b', 'c', 'd']);
    expect([...stretch(toggle(toggle(nothing, 'd'), 'a'), 'b', order).ids].sort()).toEqual(['a', 'b', 'd']);
  });

  it('chooses the one alone when there is nothing to stretch from', () => {
    expect([...stretch(nothing, 'c', order).ids]).toEqual(['c']);
    expect([...stretch(toggle(nothing, 'gone'), 'c', order).ids].sort()).toEqual(['c', 'gone']);
  });
});
