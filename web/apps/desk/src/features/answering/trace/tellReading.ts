import { percent } from '@baton/ui/words';
import type { Trace } from '../api/run';
import { count, languageRead } from './tellTrace';

type Reading = Trace['read'];

/** From here on people should look at it twice. */
const suspicious = 0.5;

const moods = ['very_negative', 'negative', 'neutral', 'positive', 'very_positive'];
const moodWords = ['Very unhappy', 'Unhappy', 'Neutral', 'Content', 'Very content'];

/** The mood in words and on its scale of five, with anger where there is any worth a word. */
export function tellMood({ sentiment, anger, is_angry }: NonNullable<Reading['feelings']>) {
  const level = moods.indexOf(String(sentiment));
  const mood = level < 0 ? 'Not known' : `${moodWords[level]}, ${level + 1} of 5`;
  return `${mood}; ${is_angry ? 'sounds angry' : 'not angry'}, ${percent(anger)}`;
}

/** Who wrote it; undefined where the words do not tell, as in a follow-up. */
export function tellSender(sender: Reading['sender']) {
  if (!sender || sender.probability === 0) return undefined;
  const { kind, probability } = sender;
  const words: Record<string, string> = {
    person: 'A person',
    automatic: 'A machine, such as an out-of-office note',
    spam: 'Somebody who sells or deceives',
  };
  return `${words[String(kind)] ?? String(kind)}, ${percent(probability)}`;
}

const kinds: Record<string, string> = {
  email: 'e-mail address',
  phone: 'phone number',
  card: 'card number',
  iban: 'bank account',
  national_id: 'identity number',
  secret: 'password or key',
  ip_address: 'IP address',
  birth_date: 'date of birth',
  address: 'postal address',
  name: 'name',
};

/** Which personal data the message holds, counted by kind; the data itself is not repeated. */
export function tellPersonalData(spans: NonNullable<Reading['personal_data']>) {
  if (spans.length === 0) return 'None found';
  const counts = new Map<string, number>();
  for (const { kind } of spans) counts.set(String(kind), (counts.get(String(kind)) ?? 0) + 1);
  return [...counts].map(([kind, of]) => plural(of, kinds[kind] ?? kind.replaceAll('_', ' '))).join(', ');
}

function plural(number: number, one: string) {
  if (number === 1) return `1 ${one}`;
  if (one.endsWith('address')) return `${number} ${one}es`;
  if (one.includes(' of ')) return `${number} ${one.replace(' of ', 's of ')}`;
  if (one.includes(' or '))
    return `${number} ${one
      .split(' or ')
      .map((word) => `${word}s`)
      .join(' or ')}`;
  return count(number, one);
}

/** Whether it tries to steer whoever reads it. */
export function tellSteering(suspicion: number) {
  if (suspicion >= suspicious)
    return `Looks like it, ${percent(suspicion)}. Read it as a claim, not as an order`;
  return `No sign of it, ${percent(suspicion)}`;
}

export function tellLanguage(reading: Reading) {
  return reading.language_is_given
    ? `${languageRead(reading.language)}, set by a person`
    : `${languageRead(reading.language)}, ${percent(reading.language_confidence)}`;
}
