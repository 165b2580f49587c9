import { Checkbox } from '@baton/ui/Choice';
import type { ReactNode } from 'react';
import { toggled } from './companyDraft';
import styles from './CompanyForm.module.css';

/** Any of several things, with what is wrong with the choice. */
export function Several({
  title,
  about,
  all,
  nameOf,
  chosen,
  onChange,
  error,
  children,
}: {
  title: string;
  about: string;
  all: readonly string[];
  nameOf: (code: string) => string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error: string | undefined;
  children?: ReactNode;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <p>{about}</p>
      <div className={styles.choices}>
        {all.map((code) => (
          <Checkbox
            key={code}
            label={nameOf(code)}
            checked={chosen.includes(code)}
            onChange={() => onChange(toggled(chosen, code, all))}
          />
        ))}
      </div>
      {children}
      {error && (
        <p className={styles.wrong} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
