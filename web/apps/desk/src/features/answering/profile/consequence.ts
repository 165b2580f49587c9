import { percent } from '@baton/ui/words';
import type { Autonomy, CategoryAutonomy } from '../api/autonomy';

type Recent = CategoryAutonomy['recent'];

/** How many of the recent messages an agent would have answered without a person at this threshold. */
export function answeredAlone(recent: Recent, threshold: number) {
  return recent.confidences.filter((confidence) => confidence >= threshold).length;
}

/** What a choice means, in one sentence, with what the recent messages of this category say about it. */
export function consequence(autonomy: Autonomy, threshold: number, recent: Recent) {
  switch (autonomy) {
    case 'observe':
      return 'Sorts each message and writes nothing. A person answers all of them.';
    case 'assist':
      return recent.runs === 0
        ? 'Writes a draft where it finds an answer. A person reads and sends it.'
        : `Writes a draft where it finds an answer, as for ${of(recent.confidences.length, recent)}. A person reads and sends it.`;
    case 'auto': {
      const rule = `Replies without a person when at least ${percent(threshold)} sure`;
      if (recent.runs === 0) return `${rule}. No message has come yet that would show what this means.`;
      const alone = answeredAlone(recent, threshold);
      const drafts = recent.confidences.length - alone;
      const rest = drafts > 0 ? ` ${drafts} more would wait for a person with a draft.` : '';
      return `${rule}: it would have answered ${of(alone, recent)}.${rest}`;
    }
  }
}

function of(number: number, { runs }: Recent) {
  if (runs === 1) return number === 1 ? 'the one message so far' : 'none, of one message so far';
  const all = runs < 100 ? `${runs} messages so far` : `the last ${runs} messages`;
  return number === 0 ? `none of ${all}` : `${number} of ${all}`;
}
