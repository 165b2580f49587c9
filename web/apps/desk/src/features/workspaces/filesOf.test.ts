import { expect, it } from 'vitest';
import { isReadable } from './filesOf';

it('takes what can be an article', () => {
  for (const name of ['a.md', 'B.MARKDOWN', 'c.txt', 'd.htm', 'e.html', 'f.docx'])
    expect(isReadable(name)).toBe(true);
});

it('leaves what cannot', () => {
  for (const name of ['a.png', '.hidden.md', 'md', 'a.md.zip']) expect(isReadable(name)).toBe(false);
});
