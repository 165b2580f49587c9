import { expect, it } from 'vitest';
import { contrast, inkOn, isColour, judge } from './contrast';

it('counts as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

it('finds ink that can be read on every colour', () => {
  for (const colour of ['#ffd400', '#1c7c5c', '#7f7f7f', '#ff0000', '#0000ff', '#ffffff'])
    expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
});

it('says when a colour is lost on a white page', () => {
  expect(judge('#1c7c5c').fits).toBe(true);
  expect(judge('#ffd400').fits).toBe(false);
});

it('knows a colour when it sees one', () => {
  expect(isColour('#1C7c5c')).toBe(true);
  expect(isColour('green')).toBe(false);
});
