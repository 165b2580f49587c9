import { IconButton } from '@baton/ui/IconButton';
import type { IconName } from '@baton/ui/Icon';
import type { Format } from './format';
import styles from './Composer.module.css';

const tools: { how: Format; icon: IconName; label: string; keys?: string }[] = [
  { how: 'bold', icon: 'bold', label: 'Bold', keys: 'mod+b' },
  { how: 'italic', icon: 'italic', label: 'Italic', keys: 'mod+i' },
  { how: 'list', icon: 'list', label: 'List' },
  { how: 'numbers', icon: 'numbers', label: 'Numbered list' },
  { how: 'link', icon: 'link', label: 'Link' },
  { how: 'code', icon: 'code', label: 'Code' },
  { how: 'quote', icon: 'quote', label: 'Quote' },
];

/** Markdown by button, for those who do not write it. */
export function Toolbar({
  disabled,
  preview,
  onFormat,
  onPreview,
}: {
  disabled: boolean;
  preview: boolean;
  onFormat: (how: Format) => void;
  onPreview: () => void;
}) {
  return (
    <div className={styles.tools} role="toolbar" aria-label="Formatting">
      {tools.map((tool) => (
        <IconButton
          key={tool.how}
          icon={tool.icon}
          label={tool.label}
          {...(tool.keys ? { keys: tool.keys } : {})}
          disabled={disabled || preview}
          onClick={() => onFormat(tool.how)}
        />
      ))}
      <IconButton icon="eye" label="Preview" pressed={preview} disabled={disabled} onClick={onPreview} />
    </div>
  );
}
