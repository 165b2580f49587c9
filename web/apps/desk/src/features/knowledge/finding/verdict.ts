import { category, percent, sureness } from '@baton/ui/words';
import type { SearchTest } from '../api/testSearch';

export interface Verdict {
  kind: 'answer' | 'person' | 'gap';
  title: string;
  why: string;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What agents would do by these passages alone, in words. */
export function verdict(test: SearchTest): Verdict {
  const about = category(test.category.category);
  const sure = sentence(sureness(test.confidence));
  if (test.hits.length === 0 || test.confidence < test.about_it)
    return {
      kind: 'gap',
      title: 'No article is about this',
      why: `${sure} sure that these passages answer it; below ${percent(test.about_it)} agents take them for something else and pass the question to a person.`,
    };
  if (test.autonomy === 'observe')
    return {
      kind: 'person',
      title: 'A person would write',
      why: `${sure} sure, but agents only sort questions about ${about}.`,
    };
  if (test.autonomy === 'assist')
    return {
      kind: 'person',
      title: 'An agent would draft, a person would send',
      why: `${sure} sure. In ${about} agents only draft.`,
    };
  return test.confidence < test.threshold
    ? {
        kind: 'person',
        title: 'Not sure enough to answer alone',
        why: `${sure} sure, and a reply about ${about} needs ${percent(test.threshold)}. A person would get it with a draft.`,
      }
    : {
        kind: 'answer',
        title: 'An agent would answer by itself',
        why: `${sure} sure, and a reply about ${about} needs ${percent(test.threshold)}.`,
      };
}
