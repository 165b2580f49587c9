import { Room } from '@baton/ui/Room';
import { useState } from 'react';
import { CompanyForm } from './CompanyForm';
import styles from './CompanyPage.module.css';

/** Settings → Company. */
export function CompanyPage() {
  const [isSaved, setSaved] = useState(false);
  return (
    <Room title="Company" about="For whom your agents speak, in which languages, and when people are here.">
      <CompanyForm save="Save changes" onSaved={() => setSaved(true)} />
      <p role="status" className={styles.saved}>
        {isSaved && 'Saved. It counts from the next answer on.'}
      </p>
    </Room>
  );
}
