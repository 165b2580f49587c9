import { problemOf } from '@baton/api/problem';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { limitsQuery, upload, type Attachment } from '../api/upload';

/** A file on its way up, or one that was refused. */
export interface Uploading {
  id: number;
  name: string;
  size: number;
  share: number;
  problem?: string;
}

let count = 0;

/** Uploads files beside the writing; each is handed over when it has arrived. */
export function useUploads(ticketId: string, arrived: (file: Attachment) => void) {
  const [uploads, setUploads] = useState<Uploading[]>([]);
  const largest = useQuery(limitsQuery).data?.largest_file;
  const stops = useRef(new Map<number, AbortController>());

  const change = (id: number, next: Partial<Uploading> | null) =>
    setUploads((now) =>
      next === null
        ? now.filter((one) => one.id !== id)
        : now.map((one) => (one.id === id ? { ...one, ...next } : one)),
    );

  const start = async (file: File) => {
    const id = ++count;
    const stop = new AbortController();
    stops.current.set(id, stop);
    setUploads((now) => [...now, { id, name: file.name, size: file.size, share: 0 }]);
    if (largest !== undefined && file.size > largest) {
      change(id, {
        problem: `A file may have ${largest / 1024 / 1024} MB. Send a smaller one or a link to it.`,
      });
      return;
    }
    try {
      arrived(await upload(ticketId, file, (share) => change(id, { share }), stop.signal));
      change(id, null);
    } catch (failure) {
      if (stop.signal.aborted) change(id, null);
      else change(id, { problem: problemOf(failure).message });
    }
  };

  return {
    uploads,
    isBusy: uploads.some((one) => one.problem === undefined),
    add: (files: Iterable<File>) => {
      for (const file of files) void start(file);
    },
    drop: (id: number) => {
      stops.current.get(id)?.abort();
      change(id, null);
    },
  };
}
