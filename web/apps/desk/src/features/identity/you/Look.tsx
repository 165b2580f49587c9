import { Section } from '@baton/ui/Room';
import { useState } from 'react';
import { chooseLook, readLook, type LookChoice } from './look';
import { Pick } from './Pick';
import styles from './You.module.css';

/** Light or dark, airy or dense; for this browser. */
export function Look() {
  const [look, setLook] = useState(readLook);
  const choose = (next: Partial<LookChoice>) => {
    const whole = { ...look, ...next };
    setLook(whole);
    chooseLook(whole);
  };
  return (
    <Section title="How the desk looks" about="In this browser.">
      <div className={styles.choices}>
        <Pick
          label="Theme"
          value={look.theme}
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChange={(theme) => choose({ theme })}
        />
        <Pick
          label="Rows"
          value={look.density}
          options={[
            { value: 'comfortable', label: 'Comfortable' },
            { value: 'compact', label: 'Compact' },
          ]}
          onChange={(density) => choose({ density })}
        />
      </div>
    </Section>
  );
}
