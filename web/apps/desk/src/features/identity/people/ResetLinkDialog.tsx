import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Checkbox } from '@baton/ui/Choice';
import { CopyField } from '@baton/ui/CopyField';
import { Dialog } from '@baton/ui/Dialog';
import { Notice } from '@baton/ui/Notice';
import { useState } from 'react';
import type { Teammate } from '../api/listTeammates';
import { useResetLink } from '../api/useResetLink';
import styles from './People.module.css';

/** A link for somebody who forgot their password. It is shown this once. */
export function ResetLinkDialog({ person, onClose }: { person: Teammate; onClose: () => void }) {
  const resetLink = useResetLink();
  const [endsTwoStep, setEndsTwoStep] = useState(false);
  const made = resetLink.data;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`A new password for ${person.name}`}
      about={
        made
          ? 'Send this link to them yourself. It works once, for seven days, and is not shown again.'
          : 'Makes a link by which they choose a new password. Until they do, the old one keeps working.'
      }
      actions={
        made ? (
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        ) : (
          <Button
            look="primary"
            busy={resetLink.isPending}
            onClick={() => resetLink.mutate({ id: person.id, endsTwoStep })}
          >
            Make the link
          </Button>
        )
      }
    >
      <div className={styles.form}>
        {resetLink.error && <Notice kind="error">{problemOf(resetLink.error).message}</Notice>}
        {made && <CopyField label="Link for a new password" text={made.link} />}
        {!made && person.has_totp && (
          <Checkbox
            checked={endsTwoStep}
            onChange={setEndsTwoStep}
            label="They lost their authenticator too"
            hint="Two-step sign-in is turned off with the new password."
          />
        )}
      </div>
    </Dialog>
  );
}
