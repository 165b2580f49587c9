import { percent } from '@baton/ui/words';
import type { Figures } from './api/readFigures';

/** From here on sureness and truth are told apart in words. */
const noticeable = 0.05;

/** Answers below which a gap may be chance. */
const few = 30;

/** What the diagram shows, said in a sentence or two. */
export function reliabilityWords(reliability: Figures['reliability']) {
  const { answers, right, mean_confidence: sure } = reliability;
  if (answers === 0 || sure === null) return 'No answer of the agents has turned out right or wrong yet.';

  const truth = right / answers;
  const gap = sure - truth;
  const told = `On average agents were ${percent(sure)} sure, and ${percent(truth)} of their answers turned out right`;
  const meaning =
    Math.abs(gap) < noticeable
      ? ': they know what they know.'
      : gap > 0
        ? ': they are surer than they should be. A higher threshold would hold back more of the wrong ones.'
        : ': they could trust themselves more. A lower threshold would let more good answers go out alone.';
  return (
    told + meaning + (answers < few ? ` These are only ${answers} answers, so chance plays a part.` : '')
  );
}
