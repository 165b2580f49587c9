import { describe, expect, it } from 'vitest';
import { around, bulletMark, lines, link, numberMark, type Selected } from './marks';

const select = (text: string): Selected => {
  const start = text.indexOf('|');
  const end = text.lastIndexOf('|') - 1;
  return { text: text.replaceAll('|', ''), start, end };
};
const show = ({ text, start, end }: Selected) =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('around', () => {
  it('marks the selection and takes the marks away again', () => {
    const bold = around(select('a |word| b'), '**', 'bold');
    expect(show(bold)).toBe('a **|word|** b');
    expect(show(around(bold, '**', 'bold'))).toBe('a |word| b');
  });

  it('writes a sample where nothing is selected', () => {
    expect(show(around(select('a || b'), '*', 'text'))).toBe('a *|text|* b');
  });
});

describe('lines', () => {
  it('numbers every selected line and takes the numbers away again', () => {
    const numbered = lines(select('one\ntw|o\nthr|ee'), (index) => `${index + 1}. `, numberMark);
    expect(numbered.text).toBe('one\n1. two\n2. three');
    expect(lines(numbered, (index) => `${index + 1}. `, numberMark).text).toBe('one\ntwo\nthree');
  });

  it('works on the first and on an empty line', () => {
    expect(lines(select('||'), () => '- ', bulletMark).text).toBe('- ');
    expect(lines(select('|one|'), () => '- ', bulletMark).text).toBe('- one');
  });
});

describe('link', () => {
  it('lets the address be typed over, or the words where an address was selected', () => {
    expect(show(link(select('see |here| now')))).toBe('see [here](|https://|) now');
    expect(show(link(select('|https://a.example|')))).toBe('[|text|](https://a.example)');
  });
});
