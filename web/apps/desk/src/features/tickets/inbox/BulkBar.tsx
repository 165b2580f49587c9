import { Button } from '@baton/ui/Button';
import { IconButton } from '@baton/ui/IconButton';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@baton/ui/Menu';
import { category } from '@baton/ui/words';
import styles from './BulkBar.module.css';

interface BulkBarProps {
  count: number;
  busy: boolean;
  onAssign: () => void;
  onResolve: () => void;
  onPriority: () => void;
  onCategory: (value: string) => void;
  onTakeOver: () => void;
  onHandBack: () => void;
  onSnooze: () => void;
  onClear: () => void;
}

const categories = [
  'technical_issue',
  'billing_inquiry',
  'account_management',
  'bug_report',
  'feature_request',
  'general_inquiry',
];

/** What can be done to the chosen tickets. */
export function BulkBar(props: BulkBarProps) {
  const { count, busy } = props;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Chosen tickets">
      <span className={styles.count} role="status">
        {count} chosen
      </span>
      <Button size="small" icon="person" disabled={busy} onClick={props.onAssign}>
        Assign
      </Button>
      <Button size="small" icon="check" disabled={busy} onClick={props.onResolve}>
        Resolve
      </Button>
      <Menu align="end" trigger={<IconButton icon="more" label="More" disabled={busy} />}>
        <MenuItem icon="flag" keys="p" onChoose={props.onPriority}>
          Set priority
        </MenuItem>
        <MenuItem icon="person" onChoose={props.onTakeOver}>
          Take over
        </MenuItem>
        <MenuItem icon="agents" onChoose={props.onHandBack}>
          Give back to the agents
        </MenuItem>
        <MenuItem icon="clock" onChoose={props.onSnooze}>
          Snooze until tomorrow
        </MenuItem>
        <MenuLine />
        <MenuLabel>Category</MenuLabel>
        {categories.map((value) => (
          <MenuItem key={value} onChoose={() => props.onCategory(value)}>
            {category(value)}
          </MenuItem>
        ))}
      </Menu>
      <IconButton icon="cross" label="Choose none" keys="Esc" onClick={props.onClear} />
    </div>
  );
}
