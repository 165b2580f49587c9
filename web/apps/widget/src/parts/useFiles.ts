import { useState } from 'preact/hooks';
import { Refusal, upload } from '../chat/api.ts';
import { faultOf, faultOfCode, largestFile, mostFiles } from '../chat/files.ts';
import type { SentFile } from '../chat/frames.ts';
import { newId } from '../chat/ids.ts';
import { fill, type Words } from '../words/words.ts';

export interface Chosen {
  key: string;
  name: string;
  share: number;
  sent: SentFile | null;
}

/** Files on their way to a message: each is uploaded when it is chosen, with its progress, and named when the message goes. */
export function useFiles(ticket: string | null, words: Words) {
  const [files, setFiles] = useState<Chosen[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const change = (key: string, more: Partial<Chosen>) =>
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...more } : file)));
  const remove = (key: string) => setFiles((now) => now.filter((file) => file.key !== key));
  const explain = (word: keyof Words, name: string) =>
    setFault(fill(words[word], { name, size: largestFile / 1024 / 1024, count: mostFiles }));

  const add = (chosen: Iterable<File>) => {
    if (!ticket) return;
    setFault(null);
    let count = files.length;
    for (const file of chosen) {
      if (++count > mostFiles) return explain('fileMany', file.name);
      const wrong = faultOf(file);
      if (wrong) {
        explain(wrong, file.name);
        continue;
      }

      const key = newId();
      setFiles((now) => [...now, { key, name: file.name, share: 0, sent: null }]);
      upload(ticket, file, (share) => change(key, { share })).then(
        (sent) => change(key, { sent, share: 1 }),
        (failure: unknown) => {
          remove(key);
          explain(faultOfCode(failure instanceof Refusal ? failure.code : ''), file.name);
        },
      );
    }
  };

  return { files, fault, add, remove, clear: () => setFiles([]) };
}
