import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';
import { classes } from './classes';
import styles from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence below the title. */
  about?: ReactNode;
  /** Buttons, the one that is meant last. */
  actions?: ReactNode;
  /** `side` slides over the right edge, for reading beside the page. */
  place?: 'middle' | 'side';
  wide?: boolean;
  children?: ReactNode;
}

/** A question or a form over the page. The focus stays inside and returns to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  about,
  actions,
  place = 'middle',
  wide,
  children,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.shade} />
        <BaseDialog.Popup
          className={classes(styles.popup, styles[place], wide && styles.wide)}
          data-keeps-keys
        >
          <header className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton icon="cross" label="Close" keys="Esc" />} />
          </header>
          {about && <BaseDialog.Description className={styles.about}>{about}</BaseDialog.Description>}
          {children && <div className={styles.body}>{children}</div>}
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
