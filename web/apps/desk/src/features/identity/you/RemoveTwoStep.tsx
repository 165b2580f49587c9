import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { useState, type FormEvent } from 'react';
import { useRemoveCodes } from '../api/useRemoveCodes';

export function RemoveTwoStep({ onClose }: { onClose: () => void }) {
  const remove = useRemoveCodes();
  const [password, setPassword] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate(password, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Turn two-step sign-in off?"
      about="From then on your password alone lets you in."
      actions={
        <>
          <Button onClick={onClose}>Keep it on</Button>
          <Button look="danger" type="submit" form="two-step-off" busy={remove.isPending}>
            Turn off
          </Button>
        </>
      }
    >
      <form id="two-step-off" onSubmit={send}>
        <Field label="Your password" error={remove.error ? problemOf(remove.error).message : undefined}>
          <TextInput
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            required
          />
        </Field>
      </form>
    </Dialog>
  );
}
