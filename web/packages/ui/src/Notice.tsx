import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { classes } from './classes';
import styles from './Notice.module.css';

const icons: Record<string, IconName> = { info: 'info', warning: 'warning', error: 'warning', done: 'check' };

/** Something the reader must know, in the place that it is about: what happened, what is safe, what to do. */
export function Notice({
  kind = 'info',
  title,
  children,
  action,
}: {
  kind?: 'info' | 'warning' | 'error' | 'done';
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes(styles.notice, styles[kind])} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[kind] ?? 'info'} size={16} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
