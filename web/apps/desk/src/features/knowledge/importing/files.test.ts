import { describe, expect, it } from 'vitest';
import { isMeant, megabytes, mostFiles, obstacle } from './files';

describe('obstacle', () => {
  it('names the limit that is passed', () => {
    expect(obstacle([{ size: 10 }])).toBeUndefined();
    expect(obstacle(Array.from({ length: mostFiles + 1 }, () => ({ size: 1 })))).toContain('1000');
    expect(obstacle(Array.from({ length: 20 }, () => ({ size: 2_000_000 })))).toContain('24 MB');
  });
});

describe('isMeant', () => {
  it('leaves out what a folder brings along', () => {
    expect(isMeant('docs/reset.md')).toBe(true);
    expect(isMeant('docs/.DS_Store')).toBe(false);
    expect(isMeant('.git/HEAD')).toBe(false);
    expect(isMeant('site/node_modules/readme.md')).toBe(false);
  });
});

describe('megabytes', () => {
  it('is exact where it matters', () => {
    expect(megabytes(2_200_000)).toBe('2.1 MB');
    expect(megabytes(24 * 1024 * 1024)).toBe('24 MB');
  });
});
