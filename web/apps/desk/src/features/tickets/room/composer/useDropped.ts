import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';

/** Takes files that are dragged over the composer or pasted into it. */
export function useDropped(add: (files: FileList) => void) {
  const box = useRef<HTMLElement>(null);
  const [dragging, setDragging] = useState(false);
  const place = {
    ref: box,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave: (event: DragEvent) =>
      !box.current?.contains(event.relatedTarget as Node) && setDragging(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDragging(false);
      add(event.dataTransfer.files);
    },
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    add(event.clipboardData.files);
  };
  return { place, dragging, onPaste };
}
