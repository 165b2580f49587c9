import { expect, it } from 'vitest';
import { faultOf, faultOfCode } from './files.ts';

const limits = { largest_file: 2048, most_per_message: 2, endings: ['png', 'pdf', 'txt'] };

it('knows before the upload what will not be taken', () => {
  expect(faultOf({ name: 'a.png', size: 10 }, limits)).toBeNull();
  expect(faultOf({ name: 'A.PDF', size: limits.largest_file }, limits)).toBeNull();
  expect(faultOf({ name: 'a.png', size: limits.largest_file + 1 }, limits)).toBe('fileTooLarge');
  expect(faultOf({ name: 'a.html', size: 10 }, limits)).toBe('fileType');
  expect(faultOf({ name: 'noending', size: 10 }, limits)).toBe('fileType');
  expect(faultOf({ name: 'a.txt', size: 0 }, limits)).toBe('fileEmpty');
});

it('puts the refusals of the server into words', () => {
  expect(faultOfCode('attachment.too_large')).toBe('fileTooLarge');
  expect(faultOfCode('attachment.type')).toBe('fileType');
  expect(faultOfCode('network')).toBe('fileFailed');
});
