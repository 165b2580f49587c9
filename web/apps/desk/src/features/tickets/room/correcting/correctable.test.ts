import { describe, expect, it } from 'vitest';
import type { Ticket } from '../api/ticket';
import { changeOf, corrected, optionsOf, standing, told } from './correctable';

const ticket = {
  id: '1',
  category: 'billing_inquiry',
  priority: 'low',
  metadata: { language: 'de', category_is_given: false, priority_is_given: true, language_is_given: false },
} as unknown as Ticket;

describe('what agents read and people correct', () => {
  it('tells what was read from what a person said', () => {
    expect(standing(ticket, 'category')).toEqual({ value: 'billing_inquiry', isGiven: false });
    expect(standing(ticket, 'priority')).toEqual({ value: 'low', isGiven: true });
    expect(standing(ticket, 'language')).toEqual({ value: 'de', isGiven: false });
  });

  it('shows a correction as a person’s word before the server has answered', () => {
    for (const [field, value] of [
      ['category', 'bug_report'],
      ['priority', 'urgent'],
      ['language', 'fr'],
    ] as const)
      expect(standing(corrected(ticket, field, value), field)).toEqual({ value, isGiven: true });
    expect(standing(corrected(ticket, 'category', 'bug_report'), 'priority').value).toBe('low');
  });

  it('leaves what is handed back to the agents without a value', () => {
    expect(standing(corrected(ticket, 'priority', null), 'priority')).toEqual({
      value: null,
      isGiven: false,
    });
    expect(changeOf('language', null)).toEqual({ action: 'set_language', value: null });
  });

  it('offers every value once and the agents last', () => {
    const labels = optionsOf('language').map((option) => option.label);
    expect(labels).toContain('German');
    expect(new Set(labels).size).toBe(labels.length);
    expect(optionsOf('category').at(-1)?.value).toBeNull();
  });

  it('says what was done in words', () => {
    expect(told('language', 'nl')).toBe('Language is Dutch now.');
    expect(told('priority', null)).toBe('The agents judge the priority with the next message.');
  });
});
