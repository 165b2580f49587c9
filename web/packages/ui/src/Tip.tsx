import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Keys } from './Keys';
import styles from './Tip.module.css';

/** A word that appears at a control under the pointer or the focus. Wrap the app in `Tooltip.Provider` once. */
export function Tip({
  text,
  keys,
  children,
}: {
  text: string;
  keys?: string | undefined;
  children: ReactElement;
}) {
  return (
    <Tooltip.Root
      onOpenChange={(_, details) => {
        // Esc takes the tip away and still closes the dialog or the menu that the control stands in.
        if (details.reason === 'escape-key') details.allowPropagation();
      }}
    >
      <Tooltip.Trigger render={children as ReactElement<Record<string, unknown>>} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className={styles.place}>
          <Tooltip.Popup className={styles.tip}>
            {text}
            {keys && <Keys keys={keys} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
