import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './Icon';
import { classes } from './classes';
import styles from './Button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once per place; `quiet` beside it; `plain` in rows and toolbars; `danger` for what cannot be undone. */
  look?: 'primary' | 'quiet' | 'plain' | 'danger';
  size?: 'normal' | 'small';
  icon?: IconName;
  /** Shows that it is at work and takes no second click. */
  busy?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = 'quiet',
  size = 'normal',
  icon,
  busy = false,
  children,
  className,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      disabled={disabled || busy}
      className={classes(styles.button, styles[look], size === 'small' && styles.small, className)}
    >
      {icon && <Icon name={icon} size={16} />}
      <span>{children}</span>
    </button>
  );
}
