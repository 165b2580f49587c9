export type Part = 'label' | 'judge' | 'reliability' | 'versions';

export interface LearningSearch {
  part?: Part;
}

const parts: Part[] = ['label', 'judge', 'reliability', 'versions'];

/** The part of the page that the address names; the first one needs no name. */
export function readLearningSearch(search: Record<string, unknown>): LearningSearch {
  const part = parts.find((one) => one === search.part);
  return part && part !== 'label' ? { part } : {};
}
