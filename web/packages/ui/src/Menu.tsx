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
  open,
  onOpenChange,
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
  /** For a menu that a key opens, too; left out, it keeps this itself. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}) {
  return (
    <BaseMenu.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)}>
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

/** One of several values that can be on at once, or of several of which one is; the menu stays open for the next one. */
export function MenuCheck({
  checked,
  onToggle,
  children,
}: {
  checked: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <BaseMenu.CheckboxItem
      className={styles.item}
      checked={checked}
      onCheckedChange={onToggle}
      closeOnClick={false}
    >
      <span className={styles.words}>{children}</span>
      <BaseMenu.CheckboxItemIndicator>
        <Icon name="check" size={16} />
      </BaseMenu.CheckboxItemIndicator>
    </BaseMenu.CheckboxItem>
  );
}

/** An item that opens a menu of its own beside it; Esc closes both. */
export function Submenu({ label, note, children }: { label: string; note?: string; children: ReactNode }) {
  return (
    <BaseMenu.SubmenuRoot closeParentOnEsc>
      <BaseMenu.SubmenuTrigger className={styles.item}>
        <span className={styles.words}>{label}</span>
        {note && <span className={styles.note}>{note}</span>}
        <Icon name="forward" size={16} />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.place} sideOffset={2} alignOffset={-4}>
          <BaseMenu.Popup className={styles.popup}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  );
}

export function MenuLine() {
  return <BaseMenu.Separator className={styles.line} />;
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <div className={styles.label}>{children}</div>;
}
