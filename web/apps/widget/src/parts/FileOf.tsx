/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { fetchFile } from '../chat/api.ts';
import type { SentFile } from '../chat/frames.ts';
import { fill } from '../words/words.ts';
import { useChat } from './context.ts';
import { FileIcon } from './icons.tsx';

/** A sent file: pictures are shown, everything else is offered. Its bytes are fetched with the session's token. */
export function FileOf({ file }: { file: SentFile }) {
  const { words } = useChat();
  const [picture, setPicture] = useState<string | null>(null);

  useEffect(() => {
    if (!file.is_image) return;
    let address: string | null = null;
    let isOver = false;
    fetchFile(file).then(
      (blob) => {
        if (isOver) return;
        address = URL.createObjectURL(blob);
        setPicture(address);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [file]);

  const save = async () => {
    const address = URL.createObjectURL(await fetchFile(file));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.file_name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };

  return (
    <button
      type="button"
      class="file"
      aria-label={fill(words.download, { name: file.file_name })}
      onClick={() => void save()}
    >
      {picture ? <img src={picture} alt={file.file_name} /> : <FileIcon />}
      {!picture && <span>{file.file_name}</span>}
    </button>
  );
}
