import { describe, expect, it } from 'vitest';
import { toLetter } from './toLetter';

const options = ['English', 'French', 'German', 'Spanish', 'Finnish'].map((label) => ({ label }));

describe('a letter in a short list', () => {
  it('goes to the next word that begins with it, whatever its case', () => {
    expect(toLetter(options, 0, 'g')).toBe(2);
    expect(toLetter(options, 0, 'F')).toBe(1);
  });

  it('goes on to the one after, and around the end', () => {
    expect(toLetter(options, 1, 'f')).toBe(3);
    expect(toLetter(options, 4, 'f')).toBe(2);
  });

  it('comes back to the only one, and stays where no word begins with it', () => {
    expect((2 + toLetter(options, 2, 'g')) % options.length).toBe(2);
    expect(toLetter(options, 2, 'x')).toBe(0);
  });

  it('starts at the top while nothing has the focus', () => {
    expect(toLetter(options, -1, 'e')).toBe(1);
  });
});
