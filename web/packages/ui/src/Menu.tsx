import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { Keys } from './Keys';
import styles from './Menu.module.css';

/** A short list of actions or choices that opens from `trigger`, one of our buttons. */
export function Menu({
  trigger,
  children,
  align = 'start',
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
}) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger as ReactElement<Record<string, unknown>>} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.place} sideOffset={4} align={align}>
          <BaseMenu.Popup className={styles.popup}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export function MenuItem({
  icon,
  keys,
  chosen,
  danger,
  disabled,
  onChoose,
  children,
}: {
  icon?: IconName;
  keys?: string;
  /** Marks the present value in a list of choices. */
  chosen?: boolean;
  danger?: boolean;
  disabled?: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <BaseMenu.Item
      className={styles.item}
      data-danger={danger || undefined}
      disabled={disabled ?? false}
      onClick={onChoose}
    >
      {icon && <Icon name={icon} size={16} />}
      <span className={styles.words}>{children}</span>
      {keys && <Keys keys={keys} />}
      {chosen && <Icon name="check" size={16} />}
      {chosen && <span className="visually-hidden">(chosen)</span>}
    </BaseMenu.Item>
  );
}

export function MenuLine() {
  return <BaseMenu.Separator className={styles.line} />;
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <div className={styles.label}>{children}</div>;
}
