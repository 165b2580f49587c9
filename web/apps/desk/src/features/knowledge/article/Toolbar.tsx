import { IconButton } from '@baton/ui/IconButton';
import type { IconName } from '@baton/ui/Icon';
import styles from './Editor.module.css';
import { around, bulletMark, headingMark, lines, link, numberMark, quoteMark, type Selected } from './marks';

export interface Tool {
  icon: IconName;
  label: string;
  keys?: string;
  apply: (selected: Selected) => Selected;
}

/** What can be done to the selected words; the same list serves the buttons and the keys. */
export const tools: Tool[] = [
  { icon: 'bold', label: 'Bold', keys: 'mod+b', apply: (selected) => around(selected, '**', 'bold') },
  { icon: 'italic', label: 'Italic', keys: 'mod+i', apply: (selected) => around(selected, '*', 'italic') },
  { icon: 'code', label: 'Code', keys: 'mod+e', apply: (selected) => around(selected, '`', 'code') },
  {
    icon: 'heading',
    label: 'Heading',
    keys: 'mod+shift+h',
    apply: (selected) => lines(selected, () => '## ', headingMark),
  },
  {
    icon: 'numbers',
    label: 'Steps',
    keys: 'mod+shift+7',
    apply: (selected) => lines(selected, (index) => `${index + 1}. `, numberMark),
  },
  {
    icon: 'list',
    label: 'List',
    keys: 'mod+shift+8',
    apply: (selected) => lines(selected, () => '- ', bulletMark),
  },
  {
    icon: 'quote',
    label: 'Quote',
    keys: 'mod+shift+9',
    apply: (selected) => lines(selected, () => '> ', quoteMark),
  },
  { icon: 'link', label: 'Link', keys: 'mod+shift+l', apply: link },
];

export function Toolbar({ onTool }: { onTool: (tool: Tool) => void }) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Format the text">
      {tools.map((tool) => (
        <IconButton
          key={tool.label}
          icon={tool.icon}
          label={tool.label}
          {...(tool.keys ? { keys: tool.keys } : {})}
          // The selection must not be lost to the button.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTool(tool)}
        />
      ))}
    </div>
  );
}
