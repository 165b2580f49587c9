import { problemOf } from '@baton/api/problem';
import { sessionQuery } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useSignIn } from '../api/useSignIn';
import { Door } from './Door';
import styles from './Door.module.css';
import { useWait } from './useWait';

/** E-mail, password and, where one is used, the code. Whoever was sent here goes back to where they were. */
export function SignIn({ back = '/' }: { back?: string | undefined }) {
  const { history } = useRouter();
  const session = useQuery({ ...sessionQuery, retry: false });
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [failedAt, setFailedAt] = useState(0);
  const codeInput = useRef<HTMLInputElement>(null);
  const problem = signIn.error ? problemOf(signIn.error) : undefined;
  const wait = useWait(problem?.retryAfter, failedAt);
  const isIn = session.data !== undefined;

  useEffect(() => {
    if (isIn) history.replace(`/desk${back}`);
  }, [isIn, back, history]);
  useEffect(() => {
    if (asksCode) codeInput.current?.focus();
  }, [asksCode]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(
      { email: email.trim(), password, ...(asksCode && code ? { code: code.trim() } : {}) },
      {
        onError: (error) => {
          setFailedAt(Date.now());
          if (problemOf(error).code === 'sign_in.code_needed') setAsksCode(true);
          if (problemOf(error).code === 'sign_in.code_wrong') setCode('');
        },
      },
    );
  };

  return (
    <Door
      title={asksCode ? 'One more step' : 'Sign in'}
      about={asksCode ? 'Open your authenticator and type the six digits it shows for Baton.' : undefined}
    >
      <form className={styles.form} onSubmit={send}>
        {problem && problem.code !== 'sign_in.code_needed' && !problem.field && (
          <Notice kind={problem.status === 429 ? 'warning' : 'error'}>{problem.message}</Notice>
        )}
        {asksCode ? (
          <Field
            label="Code"
            hint="Without your authenticator, use one of your recovery codes."
            error={problem?.code === 'sign_in.code_wrong' ? problem.message : undefined}
          >
            <TextInput
              ref={codeInput}
              name="code"
              autoComplete="one-time-code"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              required
            />
          </Field>
        ) : (
          <>
            <Field label="E-mail address">
              <TextInput
                type="email"
                name="email"
                autoComplete="username"
                autoFocus
                value={email}
                onChange={(event) => setEmail(event.target.value)}
                required
              />
            </Field>
            <Field label="Password">
              <TextInput
                type="password"
                name="password"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
                required
              />
            </Field>
          </>
        )}
        <Button look="primary" type="submit" busy={signIn.isPending} disabled={wait > 0}>
          {wait > 0 ? `Try again in ${wait} s` : 'Sign in'}
        </Button>
      </form>
      <p className={styles.aside}>
        {asksCode ? (
          <Button look="plain" size="small" icon="back" onClick={() => setAsksCode(false)}>
            Use another account
          </Button>
        ) : (
          'Forgotten your password? An admin of your team can send you a link for a new one.'
        )}
      </p>
    </Door>
  );
}
