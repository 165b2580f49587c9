import { describe, expect, it } from 'vitest';
import { snoozes } from './snoozes';

describe('snoozing', () => {
  it('always lies ahead, and Monday is a Monday', () => {
    for (let day = 1; day <= 7; day++) {
      const now = new Date(2026, 2, day, 22, 30);
      const times = snoozes(now).flatMap((one) => (one.until ? [new Date(one.until)] : []));
      expect(times.every((time) => time > now)).toBe(true);
      expect(times.at(-1)?.getDay()).toBe(1);
    }
  });
});
