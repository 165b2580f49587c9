import { describe, expect, it } from 'vitest';
import { pick, withChoice } from './choices';

describe('the actions of a macro', () => {
  it('are set, left out again, and end with the status', () => {
    const closed = withChoice([], 'set_status', 'closed');
    const both = withChoice(closed, 'set_priority', 'high');
    expect(both.map((one) => one.action)).toEqual(['set_priority', 'set_status']);
    expect(pick(both, 'set_priority')).toBe('high');
    expect(withChoice(both, 'set_priority', '').map((one) => one.action)).toEqual(['set_status']);
  });
});
