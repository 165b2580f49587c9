import { useState } from 'preact/hooks';
import { Refusal, upload, type FileLimits } from '../chat/api.ts';
import { faultOf, faultOfCode } from '../chat/files.ts';
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
export function useFiles(ticket: string | null, limits: FileLimits, words: Words) {
  const [files, setFiles] = useState<Chosen[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const change = (key: string, more: Partial<Chosen>) =>
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...more } : file)));
  const remove = (key: string) => setFiles((now) => now.filter((file) => file.key !== key));
  const explain = (word: keyof Words, name: string) =>
    setFault(
      fill(words[word], { name, size: limits.largest_file / 1024 / 1024, count: limits.most_per_message }),
    );

  const add = (chosen: Iterable<File>) => {
    if (!ticket) return;
    setFault(null);
    let count = files.length;
    for (const file of chosen) {
      if (++count > limits.most_per_message) return explain('fileMany', file.name);
      const wrong = faultOf(file, limits);
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
