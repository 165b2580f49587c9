import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { CopyField } from '@baton/ui/CopyField';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { Skeleton } from '@baton/ui/Skeleton';
import { useEffect, useState, type FormEvent } from 'react';
import { renderSVG } from 'uqr';
import { useBeginCodes } from '../api/useBeginCodes';
import { useConfirmCodes } from '../api/useConfirmCodes';
import styles from './You.module.css';

/** Scan, type the code, keep the recovery codes. */
export function SetUpTwoStep({ onClose }: { onClose: () => void }) {
  const { mutate: begin, data: secret, error: failure } = useBeginCodes();
  const confirm = useConfirmCodes();
  const [code, setCode] = useState('');
  useEffect(() => begin(), [begin]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(code.replaceAll(' ', ''));
  };

  if (confirm.data) {
    return (
      <Dialog
        open
        onClose={onClose}
        title="Keep these codes"
        about="If you lose your authenticator, each of them lets you in once. They are not shown again."
        actions={
          <Button look="primary" onClick={onClose}>
            I have kept them
          </Button>
        }
      >
        <CopyField label="Recovery codes" text={confirm.data.codes.join('\n')} lines={8} />
      </Dialog>
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Turn two-step sign-in on"
      wide
      actions={
        <Button look="primary" type="submit" form="two-step" busy={confirm.isPending} disabled={!secret}>
          Turn on
        </Button>
      }
    >
      {failure && <Notice kind="error">{problemOf(failure).message}</Notice>}
      <div className={styles.scan}>
        {secret ? (
          <div
            className={styles.code}
            role="img"
            aria-label="QR code for your authenticator"
            dangerouslySetInnerHTML={{ __html: renderSVG(secret.otpauth_uri, { border: 1 }) }}
          />
        ) : (
          <Skeleton width={200} height={200} />
        )}
        <form id="two-step" className={styles.form} onSubmit={send}>
          <p>Scan the code with an authenticator app. Without a camera, type this key into it:</p>
          {secret && <CopyField label="Key for the authenticator" text={secret.secret} />}
          <Field
            label="Code that it shows"
            error={confirm.error ? problemOf(confirm.error).message : undefined}
          >
            <TextInput
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              required
            />
          </Field>
        </form>
      </div>
    </Dialog>
  );
}
