import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
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

export function Checkbox({ checked, onChange, label, hint, disabled, hideLabel }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <BaseCheckbox.Root
        className={styles.box}
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
      >
        <BaseCheckbox.Indicator className={styles.tick}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="m2.5 6.3 2.5 2.4 4.5-5.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
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
