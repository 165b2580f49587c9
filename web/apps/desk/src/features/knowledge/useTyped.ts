import { useEffect, useRef, useState } from 'react';

/**
 * Words as they are typed, given on once the typing rests for `pause` milliseconds. `known` is what was given last; when it
 * changes elsewhere, by the way back or by a link, the words follow.
 */
export function useTyped(
  known: string | undefined,
  give: (words: string | undefined) => void,
  pause: number,
): [string, (words: string) => void] {
  const [text, setText] = useState(known ?? '');
  const [given, setGiven] = useState(known);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (given !== known) {
    setGiven(known);
    if ((known ?? '') !== text.trim()) setText(known ?? '');
  }

  const type = (words: string) => {
    setText(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => give(words.trim() || undefined), pause);
  };
  return [text, type];
}
