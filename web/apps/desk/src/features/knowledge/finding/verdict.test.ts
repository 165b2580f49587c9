import { describe, expect, it } from 'vitest';
import type { SearchTest } from '../api/testSearch';
import { verdict } from './verdict';

const test = (change: Partial<SearchTest> = {}) =>
  ({
    hits: [{}],
    confidence: 0.8,
    about_it: 0.2,
    category: { category: 'billing_inquiry', probability: 0.9 },
    autonomy: 'auto',
    threshold: 0.6,
    words: [],
    articles: 60,
    ...change,
  }) as unknown as SearchTest;

describe('what agents would make of a question', () => {
  it('answers alone where it is as sure as it must be', () => {
    expect(verdict(test()).kind).toBe('answer');
    expect(verdict(test({ threshold: 0.8 })).kind).toBe('answer');
  });

  it('gives a person what it is not sure enough of, and says what is missing', () => {
    const { kind, why } = verdict(test({ threshold: 0.9 }));
    expect(kind).toBe('person');
    expect(why).toContain('90');
    expect(why).toContain('Billing');
  });

  it('does no more than the category allows, however sure it is', () => {
    expect(verdict(test({ autonomy: 'assist' })).title).toContain('draft');
    expect(verdict(test({ autonomy: 'observe' })).title).toBe('A person would write');
  });

  it('is never wholly sure', () => {
    expect(verdict(test({ confidence: 0.999 })).why).toMatch(/^Over 99/);
  });

  it('calls it a gap where nothing is about it, whatever the category allows', () => {
    expect(verdict(test({ confidence: 0.1 })).kind).toBe('gap');
    expect(verdict(test({ hits: [], autonomy: 'observe' })).kind).toBe('gap');
  });
});
