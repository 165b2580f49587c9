/** What the server takes; it looks at the bytes itself, this only spares people the wait. */
export const largestFile = 10 * 1024 * 1024;
export const mostFiles = 10;

const endings =
  'png jpg jpeg gif webp heic heif pdf mp4 m4v mov webm mkv zip txt log md json jsonl xml yaml yml ini eml csv tsv docx xlsx pptx odt ods'.split(
    ' ',
  );

export const accept = endings.map((ending) => `.${ending}`).join(',');

export type FileFault = 'fileTooLarge' | 'fileType' | 'fileEmpty';

/** What is wrong with a file; null when it may be tried. */
export function faultOf(file: { name: string; size: number }): FileFault | null {
  if (file.size === 0) return 'fileEmpty';
  if (file.size > largestFile) return 'fileTooLarge';
  return endings.includes(file.name.split('.').pop()?.toLowerCase() ?? '') ? null : 'fileType';
}

/** The server's refusal in the chat's words. */
export function faultOfCode(code: string): FileFault | 'fileFailed' {
  if (code === 'attachment.too_large' || code === 'input.too_large') return 'fileTooLarge';
  if (code === 'attachment.type') return 'fileType';
  return code === 'attachment.empty' ? 'fileEmpty' : 'fileFailed';
}
