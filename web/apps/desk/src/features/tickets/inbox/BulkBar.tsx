import { Button } from '@baton/ui/Button';
import { IconButton } from '@baton/ui/IconButton';
import { Menu, MenuItem } from '@baton/ui/Menu';
import type { Acts } from './acts';
import styles from './BulkBar.module.css';

interface BulkBarProps {
  count: number;
  busy: boolean;
  acts: Acts;
  onClear: () => void;
}

/** What can be done to the chosen tickets. */
export function BulkBar({ count, busy, acts, onClear }: BulkBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Chosen tickets">
      <span className={styles.count} role="status">
        {count} chosen
      </span>
      <Button size="small" icon="person" disabled={busy} onClick={acts.assign}>
        Assign
      </Button>
      <Button size="small" icon="check" disabled={busy} onClick={acts.resolve}>
        Resolve
      </Button>
      <Menu align="end" trigger={<IconButton icon="more" label="More" disabled={busy} />}>
        <MenuItem icon="flag" keys="p" onChoose={acts.priority}>
          Set priority
        </MenuItem>
        <MenuItem icon="list" keys="c" onChoose={acts.category}>
          Set category
        </MenuItem>
        <MenuItem icon="globe" keys="l" onChoose={acts.language}>
          Set language
        </MenuItem>
        <MenuItem icon="person" onChoose={acts.takeOver}>
          Take over
        </MenuItem>
        <MenuItem icon="agents" onChoose={acts.handBack}>
          Give back to the agents
        </MenuItem>
        <MenuItem icon="clock" onChoose={acts.snooze}>
          Snooze until tomorrow
        </MenuItem>
      </Menu>
      <IconButton icon="cross" label="Choose none" keys="Esc" onClick={onClear} />
    </div>
  );
}
