import { expect, it } from 'vitest';
import { reliabilityWords } from './reliabilityWords';

const of = (answers: number, right: number, mean_confidence: number | null) => ({
  answers,
  right,
  mean_confidence,
  undecided: 0,
  calibration_error: 0,
  bins: [],
});

it('says when nothing is known', () => {
  expect(reliabilityWords(of(0, 0, null))).toMatch(/^No answer/);
});

it('tells sureness and truth apart', () => {
  expect(reliabilityWords(of(100, 80, 0.82))).toMatch(/know what they know/);
  expect(reliabilityWords(of(100, 60, 0.82))).toMatch(/surer than they should be/);
  expect(reliabilityWords(of(100, 95, 0.6))).toMatch(/trust themselves more/);
});

it('warns of small numbers', () => {
  expect(reliabilityWords(of(12, 12, 0.7))).toMatch(/only 12 answers/);
  expect(reliabilityWords(of(30, 30, 0.7))).not.toMatch(/chance/);
});
