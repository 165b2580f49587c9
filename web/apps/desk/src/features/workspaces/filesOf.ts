/** Endings of files that can become articles. */
const endings = /\.(md|markdown|txt|html?|docx)$/i;

/** Whether a file can become an article, by its name. */
export const isReadable = (name: string) => endings.test(name) && !name.startsWith('.');

/** The files that were dropped, those inside folders too; what can be no article is left out of folders only. */
export async function filesOf(dropped: DataTransfer): Promise<File[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) return [...dropped.files];
  const found = await Promise.all(entries.map((entry) => (entry ? within(entry, true) : [])));
  return found.flat();
}

async function within(entry: FileSystemEntry, isTop: boolean): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return isTop || isReadable(file.name) ? [file] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];

  // A folder is read a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map((one) => within(one, false)))).flat();
}
