import { useEffect, useRef, useState } from 'react';
import { forgetWords, isSame, keepWords, keptWords, type Words } from './words';

/** Often enough that a crash costs a few letters, seldom enough that typing stays quick. */
const pause = 300;

/**
 * The words in the editor and the revision they are based on. They are kept on this device while they differ from what
 * is saved, and taken up again when the editor is opened anew.
 */
export function useUnsaved(
  key: string | null,
  saved: Words,
  savedRevision: number,
  /** What the editor opens with besides what is saved; it counts as written, so that it can be saved as it is. */
  begins: Partial<Words> = {},
) {
  const [found] = useState(() => keptWords(key));
  const [words, setWords] = useState(found?.words ?? { ...saved, ...begins });
  const [base, setBase] = useState({ words: saved, revision: found?.revision ?? savedRevision });
  const [takenUp, setTakenUp] = useState(found !== null && !isSame(found.words, saved) ? found.at : null);
  const isDirty = !isSame(words, base.words);

  // What is written in the last moment must not wait for the timer: leaving the page writes it at once.
  const latest = useRef({ words, revision: base.revision, isDirty });
  useEffect(() => {
    latest.current = { words, revision: base.revision, isDirty };
    const timer = setTimeout(() => write(key, latest.current), pause);
    return () => clearTimeout(timer);
  }, [key, words, base.revision, isDirty]);
  useEffect(() => {
    const leave = () => write(key, latest.current);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [key]);

  return {
    words,
    revision: base.revision,
    isDirty,
    /** When words of an earlier visit were taken up again; null when there were none. */
    takenUp,
    change: (part: Partial<Words>) => setWords((now) => ({ ...now, ...part })),
    /** These words are what is saved now. */
    settle: (next: Words, revision: number, typed: Words) => {
      setBase({ words: next, revision });
      setTakenUp(null);
      // Whatever was typed while the server saved stays.
      setWords((now) => (isSame(now, typed) ? next : now));
      latest.current = { ...latest.current, isDirty: false };
      forgetWords(key);
    },
    /** Goes on from a colleague's revision with one's own words. */
    rebase: (theirs: Words, revision: number) => setBase({ words: theirs, revision }),
    /** Drops what is not saved. */
    drop: (next: Words, revision: number) => {
      setWords(next);
      setBase({ words: next, revision });
      setTakenUp(null);
      latest.current = { words: next, revision, isDirty: false };
      forgetWords(key);
    },
  };
}

function write(
  key: string | null,
  { words, revision, isDirty }: { words: Words; revision: number; isDirty: boolean },
) {
  if (isDirty) keepWords(key, { words, revision, at: new Date().toISOString() });
  else forgetWords(key);
}
