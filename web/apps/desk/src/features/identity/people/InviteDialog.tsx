import { problemOf } from '@baton/api/problem';
import type { Role } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { CopyField } from '@baton/ui/CopyField';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useState, type FormEvent } from 'react';
import { useInvite } from '../api/useInvite';
import styles from './People.module.css';
import { roles, roleWords } from './roles';

/** Whom to invite, and then the link to send. */
export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const invite = useInvite();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('teammate');
  const problem = invite.error ? problemOf(invite.error) : undefined;
  const made = invite.data;

  const close = () => {
    onClose();
    if (!made) return;
    invite.reset();
    setEmail('');
    setName('');
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ email: email.trim(), name: name.trim() || null, role });
  };

  return (
    <Dialog
      open={open}
      onClose={close}
      title={made ? 'Send this link' : 'Invite a teammate'}
      about={
        made
          ? `It makes ${made.invite.email} ${roles[made.invite.role].article}. It works once, for seven days, and is not shown again.`
          : undefined
      }
      actions={
        made ? (
          <Button look="primary" onClick={close}>
            Done
          </Button>
        ) : (
          <Button look="primary" type="submit" form="invite" busy={invite.isPending}>
            Make the link
          </Button>
        )
      }
    >
      {made ? (
        <CopyField label="Invitation link" text={made.link} />
      ) : (
        <form id="invite" className={styles.form} onSubmit={send}>
          {problem && !problem.field && <Notice kind="error">{problem.message}</Notice>}
          <Field
            label="E-mail address"
            hint="They sign in with it."
            error={problem?.field === 'email' ? problem.message : undefined}
          >
            <TextInput
              type="email"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
              required
            />
          </Field>
          <Field label="Name" optional error={problem?.field === 'name' ? problem.message : undefined}>
            <TextInput value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label="Role" hint={roles[role].about}>
            <Select value={role} onChange={(event) => setRole(event.target.value as Role)}>
              {roleWords.map((word) => (
                <option key={word} value={word}>
                  {roles[word].name}
                </option>
              ))}
            </Select>
          </Field>
        </form>
      )}
    </Dialog>
  );
}
