import { describe, expect, it } from 'vitest';
import type { Trace } from '../api/run';
import { tellLanguage, tellMood, tellPersonalData, tellSender, tellSteering } from './tellReading';

type Reading = Trace['read'];
const spans = (...kinds: string[]) =>
  kinds.map((kind) => ({ kind, start: 0, length: 1, end: 1 })) as NonNullable<Reading['personal_data']>;

describe('what was read, in words', () => {
  it('tells the mood on its scale, and anger apart from it', () => {
    expect(tellMood({ sentiment: 'very_negative', anger: 0.81, is_angry: true })).toMatch(
      /^Very unhappy, 1 of 5; sounds angry, 81/,
    );
    expect(tellMood({ sentiment: 'positive', anger: 0.02, is_angry: false })).toMatch(
      /^Content, 4 of 5; not angry, 2/,
    );
  });

  it('says who wrote it, and nothing where the words do not tell', () => {
    expect(tellSender({ kind: 'automatic', probability: 0.9 })).toMatch(/^A machine/);
    expect(tellSender({ kind: 'spam', probability: 0.7 })).toMatch(/^Somebody who sells/);
    expect(tellSender({ kind: 'person', probability: 0 })).toBeUndefined();
  });

  it('counts personal data by kind', () => {
    expect(tellPersonalData([])).toBe('None found');
    expect(tellPersonalData(spans('email', 'phone', 'phone'))).toBe('1 e-mail address, 2 phone numbers');
    expect(tellPersonalData(spans('ip_address', 'ip_address', 'birth_date', 'birth_date'))).toBe(
      '2 IP addresses, 2 dates of birth',
    );
    expect(tellPersonalData(spans('secret', 'secret'))).toBe('2 passwords or keys');
  });

  it('warns of words that steer only where it looks like it', () => {
    expect(tellSteering(0.03)).toMatch(/^No sign/);
    expect(tellSteering(0.9)).toMatch(/^Looks like it/);
  });

  it('does not give a probability to a language that a person set', () => {
    const reading = { language: 'de', language_confidence: 1, language_is_given: true } as Reading;
    expect(tellLanguage(reading)).toBe('German, set by a person');
    expect(tellLanguage({ ...reading, language_is_given: false })).toContain('100');
  });
});
