import { expect, it } from 'vitest';
import { contrast, readableOn } from './colour.ts';

it('finds a shade of every colour that can be read on either paper', () => {
  for (const colour of ['#ffd400', '#000000', '#ffffff', '#1c7c5c', '#7f7f7f', '#0000ff', '#ff0000'])
    for (const paper of ['#fdfcfa', '#1e1d1b'])
      expect(contrast(readableOn(paper, colour), paper)).toBeGreaterThanOrEqual(4.5);
});

it('leaves a colour that can be read as it is', () => {
  expect(readableOn('#ffffff', '#1c7c5c')).toBe('#1c7c5c');
});
