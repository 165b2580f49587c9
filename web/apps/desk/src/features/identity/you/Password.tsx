import { problemOf } from '@baton/api/problem';
import { useSession } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { Section } from '@baton/ui/Room';
import { say } from '@baton/ui/StatusLine';
import { useState, type FormEvent } from 'react';
import { useChangePassword } from '../api/useChangePassword';
import styles from './You.module.css';

export function Password() {
  const { email } = useSession();
  const change = useChangePassword();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const problem = change.error ? problemOf(change.error) : undefined;
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined);

  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { current_password: old, password: next },
      {
        onSuccess: () => {
          setOld('');
          setNext('');
          say('Your password is changed. Every other browser is signed out.');
        },
      },
    );
  };

  return (
    <Section title="Password" about="A new one signs you out everywhere else.">
      <form className={styles.form} onSubmit={send}>
        {problem && !problem.field && <Notice kind="error">{problem.message}</Notice>}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Field label="Present password" error={wrong('current_password')}>
          <TextInput
            type="password"
            autoComplete="current-password"
            value={old}
            onChange={(event) => setOld(event.target.value)}
            required
          />
        </Field>
        <Field label="New password" hint="Ten characters or more." error={wrong('password')}>
          <TextInput
            type="password"
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.target.value)}
            required
          />
        </Field>
        <Button type="submit" busy={change.isPending}>
          Change password
        </Button>
      </form>
    </Section>
  );
}
