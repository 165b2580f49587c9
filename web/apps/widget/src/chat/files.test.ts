import { expect, it } from 'vitest';
import { faultOf, faultOfCode, largestFile } from './files.ts';

it('knows before the upload what will not be taken', () => {
  expect(faultOf({ name: 'a.png', size: 10 })).toBeNull();
  expect(faultOf({ name: 'A.PDF', size: largestFile })).toBeNull();
  expect(faultOf({ name: 'a.png', size: largestFile + 1 })).toBe('fileTooLarge');
  expect(faultOf({ name: 'a.html', size: 10 })).toBe('fileType');
  expect(faultOf({ name: 'noending', size: 10 })).toBe('fileType');
  expect(faultOf({ name: 'a.txt', size: 0 })).toBe('fileEmpty');
});

it('puts the refusals of the server into words', () => {
  expect(faultOfCode('attachment.too_large')).toBe('fileTooLarge');
  expect(faultOfCode('attachment.type')).toBe('fileType');
  expect(faultOfCode('network')).toBe('fileFailed');
});
