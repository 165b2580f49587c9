/** @jsxImportSource preact */

function icon(path: string) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = () => icon('M5.5 5.5l9 9M14.5 5.5l-9 9');
export const BackIcon = () => icon('M12 4.5L6.5 10l5.5 5.5');
export const SendIcon = () => icon('M10 16V4.5M5 9l5-5 5 5');
export const ClipIcon = () =>
  icon(
    'M15.5 9.5l-5.6 5.6a3.3 3.3 0 0 1-4.7-4.7l6.1-6a2.2 2.2 0 0 1 3.1 3.1l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.2-5.1',
  );
export const PageIcon = () => icon('M6 3.5h5.5L15 7v9.5H6zM11 3.5V7.5h4');
export const FileIcon = () => icon('M5.5 3.5h6l3 3v10h-9zM8 10.5h4M8 13h4');
export const DownIcon = () => icon('M10 4.5V15M5.5 10.5L10 15l4.5-4.5');
/** The baton: signs the agent's work. */
export const BatonIcon = () => icon('M4.5 15.5l11-11M13 3.8l3.2 3.2M3.8 13L7 16.2');
