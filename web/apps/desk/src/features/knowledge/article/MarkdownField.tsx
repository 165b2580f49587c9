import { keyOf } from '@baton/ui/shortcuts';
import { useRef } from 'react';
import styles from './Editor.module.css';
import { Toolbar, tools, type Tool } from './Toolbar';

interface MarkdownFieldProps {
  value: string;
  onChange: (value: string) => void;
  invalid?: boolean;
}

/** Where the words are written: the browser's own text area, with marks by button and key, and its own undo kept. */
export function MarkdownField({ value, onChange, invalid }: MarkdownFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);

  const apply = (tool: Tool) => {
    const element = area.current;
    if (!element) return;
    const { selectionStart, selectionEnd } = element;
    const next = tool.apply({ text: element.value, start: selectionStart, end: selectionEnd });
    element.focus();
    replace(element, next.text);
    onChange(element.value);
    requestAnimationFrame(() => element.setSelectionRange(next.start, next.end));
  };

  return (
    <div className={styles.writing}>
      <Toolbar onTool={apply} />
      <textarea
        ref={area}
        className={styles.markdown}
        aria-label="Text of the article, in Markdown"
        aria-invalid={invalid || undefined}
        value={value}
        spellCheck
        placeholder={
          'Say in one sentence what this solves.\n\n## When this happens\n1. First step\n2. Second step'
        }
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          const tool = tools.find(
            (one) => one.keys === keyOf(event.nativeEvent) || one.keys === keyByPlace(event.nativeEvent),
          );
          if (!tool) return;
          event.preventDefault();
          apply(tool);
        }}
      />
    </div>
  );
}

/** Shift changes what a digit key writes, so those are known by their place. */
function keyByPlace(event: KeyboardEvent) {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  return digit && event.shiftKey && (event.ctrlKey || event.metaKey) ? `mod+shift+${digit}` : undefined;
}

/** Replaces only what differs, by the way that the browser can undo; where that is refused, as a whole. */
function replace(element: HTMLTextAreaElement, text: string) {
  const now = element.value;
  let start = 0;
  while (start < now.length && start < text.length && now[start] === text[start]) start += 1;
  let end = 0;
  while (
    end < now.length - start &&
    end < text.length - start &&
    now[now.length - 1 - end] === text[text.length - 1 - end]
  )
    end += 1;
  element.setSelectionRange(start, now.length - end);
  const inserted = text.slice(start, text.length - end);
  const done = inserted
    ? document.execCommand('insertText', false, inserted)
    : document.execCommand('delete');
  if (!done) element.setRangeText(inserted, start, now.length - end, 'end');
}
