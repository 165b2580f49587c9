import { describe, expect, it } from 'vitest';
import { format, insert } from './format';

describe('formatting', () => {
  it('marks what is selected and takes the mark away again', () => {
    const bold = format({ text: 'Dear John', start: 5, end: 9 }, 'bold');
    expect(bold.text).toBe('Dear **John**');
    expect(format(bold, 'bold').text).toBe('Dear John');
  });

  it('makes a list of the lines that are touched', () => {
    const list = format({ text: 'one\ntwo\nthree', start: 1, end: 6 }, 'numbers');
    expect(list.text).toBe('1. one\n2. two\nthree');
    expect(format(list, 'numbers').text).toBe('one\ntwo\nthree');
  });

  it('leaves the address of a link selected', () => {
    const link = format({ text: 'see here', start: 4, end: 8 }, 'link');
    expect(link.text).toBe('see [here](https://)');
    expect(link.text.slice(link.start, link.end)).toBe('https://');
  });

  it('puts words on lines of their own', () => {
    expect(insert({ text: 'Hi John,', start: 8, end: 8 }, 'Thanks.').text).toBe('Hi John,\n\nThanks.');
    expect(insert({ text: '', start: 0, end: 0 }, 'Thanks.').text).toBe('Thanks.');
  });
});
