import type { Schemas } from '@baton/api/client';
import type { Autonomy, AutonomyView } from './api/autonomy';

/** Where nobody set one: sure enough for a sourced answer, on the sample's own measure. */
const usualThreshold = 0.55;

/** A threshold that nothing reaches stands for "never set". */
const unreachable = 0.99;

/** The choice that all categories share, if they do. */
export function commonOf(each: Record<string, Autonomy>): Autonomy | undefined {
  const [first, ...others] = Object.values(each);
  return others.every((one) => one === first) ? first : undefined;
}

/** What has to be saved; undefined when everything is as it was. */
export function changeOf(
  known: AutonomyView,
  each: Record<string, Autonomy>,
): Schemas['AutonomyChange'] | undefined {
  const categories = known.categories
    .map((one) => {
      const autonomy = each[String(one.category)] ?? one.autonomy ?? 'observe';
      const threshold = autonomy === 'auto' && one.threshold > unreachable ? usualThreshold : one.threshold;
      return { category: one.category, autonomy, threshold, before: one };
    })
    .filter((one) => one.autonomy !== one.before.autonomy || one.threshold !== one.before.threshold)
    .map(({ category, autonomy, threshold }) => ({ category, autonomy, threshold }));
  return categories.length > 0 ? { expected_version: known.version, categories } : undefined;
}
