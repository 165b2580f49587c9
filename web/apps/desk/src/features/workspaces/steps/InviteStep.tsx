import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { CopyField } from '@baton/ui/CopyField';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useState } from 'react';
import { useInvite } from '../api/invite';
import styles from './Steps.module.css';

const roles = [
  ['teammate', 'Teammate, answers customers'],
  ['lead', 'Lead, also changes articles and agents'],
  ['admin', 'Admin, everything'],
  ['viewer', 'Viewer, only reads'],
] as const;

/** Makes a link that lets one person in. */
export function InviteStep() {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<(typeof roles)[number][0]>('teammate');
  const invite = useInvite();
  const field = invite.isError ? problemOf(invite.error).field : undefined;
  return (
    <div className={styles.part}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate({ email: email.trim(), role }, { onSuccess: () => setEmail('') });
        }}
      >
        <div className={styles.row}>
          <Field label="E-mail address" error={field === 'email' ? invite.error?.message : undefined}>
            <TextInput
              type="email"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Field>
          <Field label="Role">
            <Select value={role} onChange={(event) => setRole(event.target.value as typeof role)}>
              {roles.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {invite.isError && field !== 'email' && (
          <Notice kind="error" title="Nobody was invited">
            {invite.error.message}
          </Notice>
        )}
        <div>
          <Button type="submit" look={invite.data ? 'quiet' : 'primary'} busy={invite.isPending}>
            Make the invitation
          </Button>
        </div>
      </form>
      {invite.data && (
        <Notice kind="done" title={`The invitation for ${invite.data.invite.email} is ready`}>
          Send them this link. It works once and is not shown again.
          <CopyField label="Invitation link" text={invite.data.link} />
        </Notice>
      )}
    </div>
  );
}
