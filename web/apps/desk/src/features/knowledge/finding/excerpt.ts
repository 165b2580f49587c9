/** What fits without scrolling; about five lines. */
const most = 420;

/** The part of a long passage around a sentence of it, so that the sentence is seen whole. */
export function excerpt(text: string, sentence: string | undefined) {
  if (text.length <= most) return text;
  const at = sentence ? Math.max(0, text.indexOf(sentence)) : 0;
  const length = Math.max(most, sentence?.length ?? 0);
  const from = Math.max(
    0,
    Math.min(at - Math.floor((length - (sentence?.length ?? 0)) / 2), text.length - length),
  );
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  // Never into the sentence itself, whose first word may be the next one.
  const begin = sentence && start > at ? at : start;
  const last = begin + length;
  const space = text.lastIndexOf(' ', last);
  const least = at + (sentence?.length ?? 0);
  const end = last >= text.length ? text.length : space >= least ? space : Math.max(last, least);
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
}
