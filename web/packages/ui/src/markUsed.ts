export interface MarkedPart {
  text: string;
  used: boolean;
}

/** Cuts a passage into the sentences that are used, or meant, and the rest; they stand in it letter by letter. */
export function markUsed(text: string, used: readonly string[]): MarkedPart[] {
  const places = used
    .map((sentence) => ({ from: text.indexOf(sentence), to: text.indexOf(sentence) + sentence.length }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .sort((left, right) => left.from - right.from);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (to <= at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), used: false });
    parts.push({ text: text.slice(Math.max(at, from), to), used: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), used: false });
  return parts;
}
