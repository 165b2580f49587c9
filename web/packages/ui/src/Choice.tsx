import { Switch as BaseSwitch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Choice.module.css';

interface ChoiceProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  hideLabel?: boolean;
}

/** The browser's own box in our clothes: a long list draws many of them at once. */
export function Checkbox({ checked, onChange, label, hint, disabled, hideLabel }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Words label={label} hint={hint} hideLabel={hideLabel} />
    </label>
  );
}

/** On or off at once, without a save button. */
export function Switch({ checked, onChange, label, hint, disabled, hideLabel }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <BaseSwitch.Root
        className={styles.track}
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
      >
        <BaseSwitch.Thumb className={styles.thumb} />
      </BaseSwitch.Root>
      <Words label={label} hint={hint} hideLabel={hideLabel} />
    </label>
  );
}

function Words({ label, hint, hideLabel }: Pick<ChoiceProps, 'label' | 'hint' | 'hideLabel'>) {
  return (
    <span className={classes(styles.words, hideLabel && 'visually-hidden')}>
      {label}
      {hint && <span className={styles.hint}>{hint}</span>}
    </span>
  );
}
