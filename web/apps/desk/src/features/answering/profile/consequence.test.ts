import { expect, test } from 'vitest';
import { answeredAlone, consequence } from './consequence';

const plain = (text: string) => text.replaceAll('\u202f', ' ');
const recent = { runs: 100, confidences: [...Array(71).fill(0.8), ...Array(12).fill(0.4)] };

test('what a threshold would have answered is counted from recent confidences', () => {
  expect(plain(consequence('auto', 0.62, recent))).toBe(
    'Replies without a person when at least 62 % sure: it would have answered 71 of the last 100 messages. 12 more would wait for a person with a draft.',
  );
  expect(consequence('auto', 0.3, recent)).toContain('83 of the last 100');
  expect(consequence('auto', 0.9, recent)).toContain('none of the last 100');
});

test('the threshold itself is enough', () => {
  expect(answeredAlone({ runs: 1, confidences: [0.55] }, 0.55)).toBe(1);
});

test('without messages nothing is claimed', () => {
  const none = { runs: 0, confidences: [] };
  expect(consequence('auto', 0.6, none)).toContain('No message has come yet');
  expect(consequence('assist', 0.6, none)).not.toMatch(/\d/);
});

test('few messages are called few', () => {
  expect(consequence('auto', 0.5, { runs: 3, confidences: [0.9, 0.8] })).toContain('2 of 3 messages so far');
  expect(consequence('auto', 0.5, { runs: 1, confidences: [0.9] })).toContain('the one message so far');
});

test('assist and observe say who writes', () => {
  expect(consequence('assist', 0.6, recent)).toContain(
    '83 of the last 100 messages. A person reads and sends it.',
  );
  expect(consequence('observe', 0.6, recent)).toContain('A person answers all of them.');
});
