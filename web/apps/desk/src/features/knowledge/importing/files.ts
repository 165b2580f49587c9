/** What the server takes; it decides again. */
export const endings = ['.md', '.markdown', '.txt', '.html', '.htm', '.docx'];
export const largestFile = 2 * 1024 * 1024;
export const largestTotal = 24 * 1024 * 1024;
export const mostFiles = 1_000;

/** What keeps these files from being sent together, in one sentence; undefined when nothing does. */
export function obstacle(files: { size: number }[]) {
  if (files.length > mostFiles) {
    return `These are ${files.length} files; an import takes ${mostFiles}. Drop them in several parts.`;
  }
  // Files that are too large are not sent in vain: the server would only name them.
  const total = files.reduce((sum, file) => sum + Math.min(file.size, largestFile + 1), 0);
  return total > largestTotal
    ? `These files have ${megabytes(total)} together; an import takes ${megabytes(largestTotal)}. Drop them in several parts.`
    : undefined;
}

export function megabytes(bytes: number) {
  return `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}

/** Files of folders that nobody means: hidden ones and those of the system. */
export function isMeant(name: string) {
  return !name
    .split('/')
    .some((part) => part.startsWith('.') || part === 'node_modules' || part === 'Thumbs.db');
}

/** All files that were dropped, those in folders too. */
export async function filesOf(dropped: DataTransfer): Promise<File[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...dropped.files];
  const found: File[] = [];
  for (const entry of entries) await collect(entry, '', found);
  return found.filter((file) => isMeant(file.webkitRelativePath || file.name));
}

async function collect(entry: FileSystemEntry, path: string, found: File[]) {
  if (found.length > mostFiles || !isMeant(entry.name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    found.push(path ? new File([file], path + file.name, { type: file.type }) : file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is told in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (portion.length === 0) return;
    for (const inner of portion) await collect(inner, `${path}${entry.name}/`, found);
  }
}
