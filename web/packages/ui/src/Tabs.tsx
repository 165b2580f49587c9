import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

/** Two to five views of the same thing. */
export function Tabs<T extends string>({
  value,
  onChange,
  tabs,
  label,
  children,
}: {
  value: T;
  onChange: (value: T) => void;
  tabs: { value: T; label: ReactNode }[];
  label: string;
  /** What the chosen tab shows. */
  children?: ReactNode;
}) {
  return (
    <BaseTabs.Root value={value} onValueChange={(next) => onChange(next as T)}>
      <BaseTabs.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <BaseTabs.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {children !== undefined && <BaseTabs.Panel value={value}>{children}</BaseTabs.Panel>}
    </BaseTabs.Root>
  );
}
