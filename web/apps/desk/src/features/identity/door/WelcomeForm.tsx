import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { WelcomeView } from '../api/readWelcome';
import { useWelcome } from '../api/useWelcome';
import { Door } from './Door';
import styles from './Door.module.css';
import { tellLink } from './tellLink';

/** What the person chooses: the name that signs their work, the address and password they sign in with. */
export function WelcomeForm({
  token,
  link,
  firstSteps,
}: {
  token: string;
  link: WelcomeView;
  /** Where the first admin begins. */
  firstSteps: string;
}) {
  const { history } = useRouter();
  const welcome = useWelcome(token);
  const [name, setName] = useState(link.name ?? '');
  const [email, setEmail] = useState(link.email ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const problem = welcome.error ? problemOf(welcome.error) : undefined;
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined);
  const words = tellLink(link);
  const isReset = link.kind === 'reset';

  const send = (event: FormEvent) => {
    event.preventDefault();
    welcome.mutate(
      { name: name.trim(), email: email.trim(), password, code: code.trim() || null },
      { onSuccess: () => history.replace(`/desk${link.kind === 'first_admin' ? firstSteps : '/'}`) },
    );
  };

  return (
    <Door title={words.title} about={words.about}>
      <form className={styles.form} onSubmit={send}>
        {problem && !problem.field && <Notice kind="error">{problem.message}</Notice>}
        {!isReset && (
          <Field label="Your name" hint="Signs your replies to customers." error={wrong('name')}>
            <TextInput
              name="name"
              autoComplete="name"
              autoFocus
              value={name}
              onChange={(event) => setName(event.target.value)}
              required
            />
          </Field>
        )}
        <Field label="E-mail address" hint="You sign in with it." error={wrong('email')}>
          <TextInput
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            readOnly={link.email !== null}
            onChange={(event) => setEmail(event.target.value)}
            required
          />
        </Field>
        <Field
          label={isReset ? 'New password' : 'Password'}
          hint="Ten characters or more. A few unrelated words are easy to remember."
          error={wrong('password')}
        >
          <TextInput
            type="password"
            name="password"
            autoComplete="new-password"
            autoFocus={isReset}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            required
          />
        </Field>
        {link.needs_code && (
          <Field label="Code" hint="From your authenticator, or a recovery code." error={wrong('code')}>
            <TextInput
              name="code"
              autoComplete="one-time-code"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              required
            />
          </Field>
        )}
        <Button look="primary" type="submit" busy={welcome.isPending}>
          {words.button}
        </Button>
      </form>
    </Door>
  );
}
