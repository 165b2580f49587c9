/** A text with what is selected in it. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

export type Format = 'bold' | 'italic' | 'code' | 'quote' | 'list' | 'numbers' | 'link';

/** Writes Markdown around or in front of the selection; the same again takes it away. */
export function format(marked: Marked, how: Format): Marked {
  switch (how) {
    case 'bold':
      return around(marked, '**');
    case 'italic':
      return around(marked, '_');
    case 'code':
      return around(marked, '`');
    case 'quote':
      return lines(marked, () => '> ', /^> /);
    case 'list':
      return lines(marked, () => '- ', /^- /);
    case 'numbers':
      return lines(marked, (index) => `${index + 1}. `, /^\d+\. /);
    case 'link':
      return link(marked);
  }
}

/** Puts words where the cursor stands, on lines of their own where something stands already. */
export function insert({ text, start, end }: Marked, words: string): Marked {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const head = before ? `${before}\n\n` : '';
  const at = head.length + words.length;
  return { text: `${head}${words}${after ? `\n\n${after}` : ''}`, start: at, end: at };
}

function around({ text, start, end }: Marked, mark: string): Marked {
  const inside = text.slice(start, end);
  const isMarked = text.slice(start - mark.length, start) === mark && text.startsWith(mark, end);
  if (isMarked) {
    return {
      text: text.slice(0, start - mark.length) + inside + text.slice(end + mark.length),
      start: start - mark.length,
      end: end - mark.length,
    };
  }
  return {
    text: text.slice(0, start) + mark + inside + mark + text.slice(end),
    start: start + mark.length,
    end: end + mark.length,
  };
}

function lines({ text, start, end }: Marked, prefix: (index: number) => string, present: RegExp): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const parts = text.slice(from, to).split('\n');
  const all = parts.every((line) => present.test(line));
  const changed = parts
    .map((line, index) => (all ? line.replace(present, '') : prefix(index) + line))
    .join('\n');
  return { text: text.slice(0, from) + changed + text.slice(to), start: from, end: from + changed.length };
}

function link({ text, start, end }: Marked): Marked {
  const words = text.slice(start, end) || 'text';
  const at = start + words.length + 3;
  return { text: `${text.slice(0, start)}[${words}](https://)${text.slice(end)}`, start: at, end: at + 8 };
}

/** Whether the cursor stands at the beginning of a line. */
export function atLineStart(field: HTMLTextAreaElement) {
  const before = field.value.slice(0, field.selectionStart);
  return before === '' || before.endsWith('\n');
}

/** A person signs for their words: the numbers of the sources stay behind on the desk. */
export function withoutMarks(text: string) {
  return text.replaceAll(/\s?\[\d{1,2}\]/g, '');
}
