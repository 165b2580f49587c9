import type { FileLimits } from './api.ts';

/** What a chooser of files offers. */
export const accept = (limits: FileLimits): string => limits.endings.map((ending) => `.${ending}`).join(',');

export type FileFault = 'fileTooLarge' | 'fileType' | 'fileEmpty';

/** What is wrong with a file; null when it may be tried. */
export function faultOf(file: { name: string; size: number }, limits: FileLimits): FileFault | null {
  if (file.size === 0) return 'fileEmpty';
  if (file.size > limits.largest_file) return 'fileTooLarge';
  return limits.endings.includes(file.name.split('.').pop()?.toLowerCase() ?? '') ? null : 'fileType';
}

/** The server's refusal in the chat's words. */
export function faultOfCode(code: string): FileFault | 'fileFailed' {
  if (code === 'attachment.too_large' || code === 'input.too_large') return 'fileTooLarge';
  if (code === 'attachment.type') return 'fileType';
  return code === 'attachment.empty' ? 'fileEmpty' : 'fileFailed';
}
