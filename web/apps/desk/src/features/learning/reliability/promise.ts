import { percent } from '@baton/ui/words';
import type { Reliability } from '../api/learning';

type Safe = Reliability['safe'][number];

/** What can be promised for one risk, in a sentence. */
export function promise({ risk, from, answered, wrong, missing }: Safe) {
  const most = `At most ${percent(risk)} wrong`;
  if (from === null)
    return missing === 1
      ? `${most}: not yet; it takes at least one more answer that was judged right.`
      : `${most}: not yet; it takes at least ${missing} more answers that were judged right.`;
  return `${most}: from ${percent(from)} sure on. ${answered} judged answers reach it, ${wrong === 0 ? 'none' : wrong} of them wrong.`;
}
