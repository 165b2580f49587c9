import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Checkbox } from '@baton/ui/Choice';
import { CopyField } from '@baton/ui/CopyField';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useState, type FormEvent } from 'react';
import { useMakeKey } from '../api/useMakeKey';
import styles from './Keys.module.css';
import { scopes } from './scopes';

const day = 24 * 60 * 60 * 1000;

/** What a new key is for and may do, and then its secret, this once. */
export function MakeKeyDialog({ onClose }: { onClose: () => void }) {
  const make = useMakeKey();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [days, setDays] = useState('');
  const problem = make.error ? problemOf(make.error) : undefined;
  const made = make.data;

  const toggle = (word: string, on: boolean) =>
    setChosen((now) => (on ? [...now, word] : now.filter((one) => one !== word)));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const expires = days ? new Date(Date.now() + Number(days) * day).toISOString() : null;
    make.mutate({ name: name.trim(), scopes: chosen, expires_at: expires });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={made ? `The key of ${made.name}` : 'Make a key'}
      about={made ? 'Copy it now. It is not shown again.' : undefined}
      actions={
        made ? (
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        ) : (
          <Button look="primary" type="submit" form="make-key" busy={make.isPending}>
            Make the key
          </Button>
        )
      }
    >
      {made ? (
        <CopyField label="Secret" text={made.secret} />
      ) : (
        <form id="make-key" className={styles.form} onSubmit={send}>
          {problem && problem.field !== 'name' && <Notice kind="error">{problem.message}</Notice>}
          <Field
            label="What is it for?"
            hint="Such as “shop website”. What is done with the key is signed with this name."
            error={problem?.field === 'name' ? problem.message : undefined}
          >
            <TextInput
              value={name}
              onChange={(event) => setName(event.target.value)}
              required
              maxLength={100}
            />
          </Field>
          <fieldset className={styles.scopes}>
            <legend>What may it do?</legend>
            {scopes.map((scope) => (
              <Checkbox
                key={scope.word}
                checked={chosen.includes(scope.word)}
                onChange={(on) => toggle(scope.word, on)}
                label={scope.name}
                hint={scope.about}
              />
            ))}
          </fieldset>
          <Field label="Works">
            <Select value={days} onChange={(event) => setDays(event.target.value)}>
              <option value="">until it is revoked</option>
              <option value="30">for 30 days</option>
              <option value="90">for 90 days</option>
              <option value="365">for a year</option>
            </Select>
          </Field>
        </form>
      )}
    </Dialog>
  );
}
