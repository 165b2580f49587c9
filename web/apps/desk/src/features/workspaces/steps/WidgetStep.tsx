import { CopyField } from '@baton/ui/CopyField';
import { Icon } from '@baton/ui/Icon';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readSetup, type Step } from '../api/setup';
import styles from './Steps.module.css';

/** The tag to paste; the step watches whether a website shows it. */
export function WidgetStep() {
  const setup = useQuery(readSetup);
  const isDone = (step: Step) => setup.data?.steps.find((one) => one.step === step)?.is_done;
  const isSeen = isDone('widget');
  return (
    <div className={styles.part}>
      <CopyField
        label="The tag for your website"
        text={`<script src="${location.origin}/widget.js" data-baton async></script>`}
      />
      <p className={styles.by} role="status">
        <Icon name={isSeen ? 'check' : 'clock'} size={16} />
        {isSeen
          ? 'A website has shown the chat. It works.'
          : 'No website has shown the chat yet. Paste the tag, open the page, and look here again.'}
      </p>
      <p className={styles.quiet}>
        Its name, colour, words and websites stand under <Link to="/settings/widget">Settings → Widget</Link>.
        {/* The demo page goes with the sample company. */}
        {isDone('sample') === false && (
          <>
            {' '}
            To see it now, open the{' '}
            <a href="/demo" target="_blank" rel="noreferrer">
              demo page
            </a>
            .
          </>
        )}
      </p>
    </div>
  );
}
