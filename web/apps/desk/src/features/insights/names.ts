import { languageName } from '@baton/ui/languages';
import { category, words } from '@baton/ui/words';

export const outcomes: Record<string, string> = {
  confirmed: 'Confirmed by the customer',
  assumed: 'Assumed, no word came back',
  by_teammate: 'Resolved by a person',
  escalated: 'With a person now',
  abandoned: 'Left without help',
  open: 'Still open',
};

const reasons: Record<string, string> = {
  customer_request: 'Asked for a person',
  money_action: 'Needs a decision on money',
  account_security: 'Concerns account security',
  personal_data: 'Concerns personal data',
  complex_issue: 'Several problems at once',
  missing_knowledge: 'No article answers it',
  low_confidence: 'Not sure enough',
  language: 'No articles in the language',
  partly_answered: 'Only a part could be answered',
  answers_did_not_help: 'The answers did not help',
  angry_customer: 'Angry after an answer',
  automatic_mail: 'An automatic mail',
  spam: 'Spam',
  still_unclear: 'Unclear, even after asking',
  threat: 'A threat',
  autonomy: 'Agents may not send here',
  review_failed: 'The reply did not pass its review',
  technical_failure: 'Something failed',
  other: 'Other reasons',
};

const waits: Record<string, string> = {
  under_1_minute: 'under 1 min',
  under_5_minutes: '1 to 5 min',
  under_30_minutes: '5 to 30 min',
  under_2_hours: '30 min to 2 h',
  under_8_hours: '2 to 8 h',
  longer: 'longer',
};

export const reason = (code: string) => reasons[code] ?? words(code);

export const wait = (code: string) => waits[code] ?? words(code);

export function language(code: string) {
  if (code === 'none') return 'Not read yet';
  if (code === 'unknown') return 'Not recognised';
  return languageName(code);
}

export const categoryName = (code: string) => (code === 'none' ? 'Not sorted yet' : category(code));

export const channelName = (code: string) =>
  ({ api: 'API', chat: 'Chat', widget: 'Widget', email: 'E-mail' })[code] ?? words(code);

/** A day of the API as people write it; its year only where it matters. */
export function dayName(day: string, length: 'short' | 'long' = 'short') {
  return new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(length === 'long' ? { weekday: 'short' } : {}),
  }).format(Date.parse(`${day}T00:00:00Z`));
}

export const hourName = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** What a figure counts, as the heading of its tickets. */
export function markName(metric: string, bucket = '') {
  const [part = '', more] = bucket.split(':');
  switch (metric) {
    case 'total':
      return 'All tickets';
    case 'settled':
      return 'Settled by agents alone';
    case 'passed_on':
      return 'Passed on to a person';
    case 'outcome':
      return outcomes[bucket] ?? words(bucket);
    case 'day':
      return `Opened on ${part
        .split('..')
        .map((day) => dayName(day, 'long'))
        .join(' to ')}${more ? ', settled by agents' : ''}`;
    case 'hour':
      return `Opened between ${hourName(Number(bucket))} and ${hourName((Number(bucket) + 1) % 24)}`;
    case 'first_reply':
      if (bucket === 'none') return 'Without an answer yet';
      return `${part === 'teammate' ? 'People answered first' : 'Agents answered first'}${more ? `, ${wait(more)}` : ''}`;
    case 'reason':
      return `Passed on: ${reason(bucket).toLowerCase()}`;
    case 'category':
      return categoryName(bucket);
    case 'language':
      return language(bucket);
    case 'satisfaction':
      return bucket === 'rated' ? 'Rated tickets' : `Rated ${bucket} of 5`;
    case 'reliability':
      return reliabilityName(part, more);
    default:
      return words(metric);
  }
}

function reliabilityName(part: string, more: string | undefined) {
  if (part === 'known') return 'Answers that turned out right or not';
  if (part === 'right') return 'Answers that turned out right';
  if (part === 'undecided') return 'Answers of which it is not known yet';
  const low = Number(part) * 10;
  return `Answers at ${low} to ${low + 10}\u202f% sure${more ? ' that turned out right' : ''}`;
}

/** Counts with the right word: `1 ticket`, `12 tickets`. */
export const tickets = (count: number) => `${count.toLocaleString()} ${count === 1 ? 'ticket' : 'tickets'}`;
