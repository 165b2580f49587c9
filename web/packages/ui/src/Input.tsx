import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes';
import styles from './Input.module.css';

export function TextInput({ className, ...rest }: ComponentPropsWithRef<'input'>) {
  return <input type="text" {...rest} className={classes(styles.input, className)} />;
}

export function TextArea({ className, ...rest }: ComponentPropsWithRef<'textarea'>) {
  return <textarea rows={4} {...rest} className={classes(styles.input, styles.area, className)} />;
}

/** The browser's own list: quick, known, and good on phones. */
export function Select({ className, children, ...rest }: ComponentPropsWithRef<'select'>) {
  return (
    <select {...rest} className={classes(styles.input, styles.select, className)}>
      {children}
    </select>
  );
}
