import { describe, expect, it } from 'vitest';
import type { TicketRow } from '../api/listRows';
import { waits } from './waits';

const now = Date.parse('2026-03-02T12:00:00Z');
const row = (minutes: number, priority: string | null, state = 'needs_person') =>
  ({
    state,
    priority,
    waiting_since: new Date(now - minutes * 60_000).toISOString(),
  }) as unknown as TicketRow;

describe('a customer who waits', () => {
  it('is mentioned sooner the more urgent it is', () => {
    expect(waits(row(45, 'urgent'), now)).toBe('waits 45 min');
    expect(waits(row(45, 'high'), now)).toBeUndefined();
    expect(waits(row(300, null), now)).toBe('waits 5 h');
  });

  it('is not mentioned while an agent is at work or the customer is next', () => {
    expect(waits(row(900, 'urgent', 'ai_working'), now)).toBeUndefined();
    expect(waits({ ...row(900, 'urgent'), waiting_since: null }, now)).toBeUndefined();
  });
});
