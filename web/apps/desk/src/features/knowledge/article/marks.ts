/** A text with what is selected in it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Puts marks around the selection, or takes them away where they stand already. */
export function around({ text, start, end }: Selected, mark: string, sample: string): Selected {
  const chosen = text.slice(start, end);
  const before = text.slice(Math.max(0, start - mark.length), start);
  if (before === mark && text.slice(end, end + mark.length) === mark) {
    return {
      text: text.slice(0, start - mark.length) + chosen + text.slice(end + mark.length),
      start: start - mark.length,
      end: end - mark.length,
    };
  }
  const words = chosen || sample;
  const from = start + mark.length;
  return {
    text: text.slice(0, start) + mark + words + mark + text.slice(end),
    start: from,
    end: from + words.length,
  };
}

/** Begins every selected line with a mark (numbers count), or takes it away where all have it. */
export function lines(
  { text, start, end }: Selected,
  mark: (index: number) => string,
  pattern: RegExp,
): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const rows = text.slice(from, to).split('\n');
  const marked = rows.every((row) => pattern.test(row));
  const changed = rows
    .map((row, index) => (marked ? row.replace(pattern, '') : mark(index) + row.replace(pattern, '')))
    .join('\n');
  return { text: text.slice(0, from) + changed + text.slice(to), start: from, end: from + changed.length };
}

/** Makes the selection a link, with the address selected to be typed over. */
export function link({ text, start, end }: Selected): Selected {
  const words = text.slice(start, end) || 'text';
  const isAddress = /^https:\/\/\S+$/.test(words);
  const made = isAddress ? `[text](${words})` : `[${words}](https://)`;
  const from = start + (isAddress ? 1 : words.length + 3);
  return {
    text: text.slice(0, start) + made + text.slice(end),
    start: from,
    end: from + (isAddress ? 4 : 8),
  };
}

export const headingMark = /^#{1,6} /;
export const bulletMark = /^[-*] /;
export const numberMark = /^\d+\. /;
export const quoteMark = /^> /;
