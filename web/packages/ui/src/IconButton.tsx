import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon, type IconName } from './Icon';
import { Tip } from './Tip';
import { classes } from './classes';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** Said to screen readers and shown as a tip. */
  label: string;
  /** Shown beside the tip, such as `E`. */
  keys?: string;
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button of one drawing, for places where the same few actions stand in every row. */
export function IconButton({ icon, label, keys, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tip text={label} keys={keys}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={classes(styles.button, className)}
      >
        <Icon name={icon} />
      </button>
    </Tip>
  );
}
