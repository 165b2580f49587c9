import { expect, test } from 'vitest';
import type { Trace } from '../api/run';
import { tellTrace } from './tellTrace';

type Change = {
  [Part in 'read' | 'priority' | 'route' | 'decided']?: Partial<Trace[Part]>;
} & Partial<Omit<Trace, 'read' | 'priority' | 'route' | 'decided'>>;

const passage = (title: string, more: Partial<Trace['found'][number]> = {}): Trace['found'][number] => ({
  article: title,
  version: 1,
  title,
  heading: null,
  score: 0.7,
  coverage: 0.9,
  is_used: false,
  ordinal: 0,
  text: null,
  used_sentences: [],
  ...more,
});

/** An account question that was answered; tests change what they are about. */
function trace({ read, priority, route, decided, ...more }: Change = {}): Trace {
  return {
    read: {
      language: 'en',
      language_confidence: 0.99,
      categories: [
        { category: 'account_management', probability: 0.94 },
        { category: 'general_inquiry', probability: 0.06 },
      ],
      priority: { level: 'low', score: 20, reasons: [] },
      complexity: { level: 'low', reasons: [] },
      ...read,
    },
    priority: { level: 'medium', raised_by: null, ...priority },
    route: {
      from: null,
      to: 'AccountManagerAgent',
      category: 'account_management',
      probability: 0.94,
      why: 'read from the message',
      note: null,
      ...route,
    },
    found: [passage('Reset your password', { is_used: true }), passage('Locked accounts')],
    did: ['searched the knowledge base'],
    checked: [
      { name: 'grounded', is_passed: true, detail: '3 facts' },
      { name: 'sure enough', is_passed: true, detail: '' },
    ],
    decided: {
      outcome: 'answered',
      reason_code: 'answered',
      reason: 'Published articles answer it.',
      confidence: 0.88,
      threshold: 0.55,
      ...decided,
    },
    disclosed_ai: true,
    ...more,
  };
}

const plain = (text: string) => text.replaceAll('\u202f', ' ');
const tell = (change?: Change) => {
  const story = tellTrace(trace(change));
  return Object.fromEntries(Object.entries(story).map(([verb, text]) => [verb, plain(text)]));
};

test('an answered ticket is told in a line and five sentences', () => {
  expect(tell()).toEqual({
    headline: 'answered, 88 % sure, 1 source',
    read: 'An account question, medium priority, English; 94 % sure.',
    found: '“Reset your password” out of 2 passages.',
    did: 'Searched the articles and wrote a reply from 1 article.',
    checked: 'All 2 checks passed.',
    decided: 'Answer without a person: 88 % sure, and 55 % is enough here.',
  });
});

test('what mattered beyond the topic is said, the weightiest first', () => {
  const reasons = [{ kind: 'urgency_word', quote: 'urgent', points: 30 }];
  const urgent = {
    priority: { level: 'urgent' as const },
    read: { priority: { level: 'urgent' as const, score: 80, reasons } },
  };

  expect(tell(urgent)['read']).toBe('An account question, urgent, English, wants help now; 94 % sure.');
  expect(
    tell({ ...urgent, read: { ...urgent.read, wish_for_person: { quote: 'a human', reason: '' } } })['read'],
  ).toContain('asks for a person');
});

test.each([
  ['solved', 'says it is solved'],
  ['not_solved', 'says it is not solved'],
  ['vague', 'says too little to act on'],
  ['wrote_before', 'has written about it before'],
  ['withdrawn', 'takes the question back'],
  ['praise', 'thanks, and asks for nothing'],
])('%s is said as "%s"', (finding, words) => {
  expect(tell({ read: { [finding]: { quote: '…', reason: '' } } })['read']).toContain(words);
});

test('a threat is told by its kind', () => {
  const threat = { kind: 'danger' as const, quote: '…', reason: '' };

  expect(tell({ read: { threat } })['read']).toContain('reports a danger');
});

test('a given category is not called a reading, and a follow-up no new topic', () => {
  expect(tell({ route: { why: 'the category was given' } })['read']).toMatch(/; the category was given\.$/);
  expect(tell({ route: { why: 'the agent in charge goes on' } })['read']).toMatch(/same conversation\.$/);
});

test('a language that was not recognised is said to be unclear', () => {
  expect(tell({ read: { language: 'unknown' } })['read']).toContain('language unclear');
  expect(tell({ read: { language: 'de' } })['read']).toContain('German');
});

test('an answer that was not sure enough names both numbers and the check that stopped it', () => {
  const story = tell({
    found: [passage('Invoices', { used_sentences: ['Choose Download.'] })],
    checked: [
      { name: 'grounded', is_passed: true, detail: '' },
      { name: 'sure enough', is_passed: false, detail: '' },
    ],
    decided: {
      outcome: 'escalated',
      reason_code: 'low_confidence',
      reason: 'Confidence 0.41.',
      confidence: 0.41,
    },
  });

  expect(story['headline']).toBe('passed to a person, 41 % sure');
  expect(story['found']).toBe('1 passage; the draft rests on “Invoices”.');
  expect(story['checked']).toBe('1 of 2 checks passed; “sure enough” stopped the reply.');
  expect(story['decided']).toBe('Pass it to a person: only 41 % sure, and 55 % is needed here.');
});

test('where a rule sends it to a person, the confidence is left out and the reason is told', () => {
  const story = tell({
    found: [passage('Plans')],
    decided: {
      outcome: 'escalated',
      reason_code: 'customer_request',
      reason: 'The customer asks for a person: "a human".',
    },
  });

  expect(story['headline']).toBe('passed to a person');
  expect(story['found']).toBe('1 passage; the closest is “Plans”, and it was not sent.');
  expect(story['did']).toBe('Searched the articles and gathered what it knew for the person who goes on.');
  expect(story['decided']).toBe('Pass it to a person: the customer asks for a person: "a human".');
});

test('a hand-off is told with the colleague it came from', () => {
  const note = {
    goal: '',
    category: 'account_management' as const,
    priority: 'low' as const,
    language: 'en',
    identity: 'claimed',
    tried: [],
    asked: [],
  };

  expect(tell({ route: { from: 'TriageAgent', note } })['did']).toBe(
    'Took over from the triage agent, searched the articles and wrote a reply from 1 article.',
  );
});

test('closing needs no search', () => {
  const story = tell({
    found: [],
    did: ['understood "thanks" as: it is solved'],
    decided: { outcome: 'resolved', reason_code: 'resolved', reason: 'It is solved' },
  });

  expect(story['found']).toBe('Nothing had to be looked up.');
  expect(story['did']).toBe('Closed the ticket.');
  expect(story['decided']).toBe('Close the ticket: it is solved.');
});

test('a search without a match says so', () => {
  expect(
    tell({ found: [], decided: { outcome: 'escalated', reason_code: 'missing_knowledge', reason: 'None.' } })[
      'found'
    ],
  ).toBe('No article matches what was asked.');
});
