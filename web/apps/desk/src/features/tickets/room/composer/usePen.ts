import { useRef } from 'react';
import { insert, type Marked } from './format';

/** Changes what stands in the writing area, and leaves the cursor where one would go on. */
export function usePen(body: string, write: (body: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const focus = () => requestAnimationFrame(() => area.current?.focus());
  const marked = (): Marked => {
    const field = area.current;
    return {
      text: body,
      start: field?.selectionStart ?? body.length,
      end: field?.selectionEnd ?? body.length,
    };
  };
  const apply = (next: Marked) => {
    write(next.text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.start, next.end);
    });
  };
  const append = (text: string) => apply(insert({ text: body, start: body.length, end: body.length }, text));
  return { area, focus, marked, apply, append };
}
