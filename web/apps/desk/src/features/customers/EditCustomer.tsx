import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useId, useState } from 'react';
import { useChangeCustomer, type CustomerChange } from './api/changeCustomer';
import type { Customer } from './api/readCustomer';
import styles from './Notes.module.css';

/** Corrects name and tier. */
export function EditCustomer({ customer, id }: { customer: Customer; id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="edit" onClick={() => setOpen(true)}>
        Edit
      </Button>
      {open && <Form customer={customer} id={id} close={() => setOpen(false)} />}
    </>
  );
}

function Form({ customer, id, close }: { customer: Customer; id: string; close: () => void }) {
  const form = useId();
  const [name, setName] = useState(customer.name ?? '');
  const [tier, setTier] = useState(customer.tier);
  const change = useChangeCustomer(id);
  return (
    <Dialog
      open
      onClose={close}
      title="Edit customer"
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" form={form} busy={change.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const next: CustomerChange = {
            tier,
            expected_version: customer.version,
            ...(name.trim() ? { name: name.trim() } : {}),
          };
          change.mutate(next, { onSuccess: close });
        }}
      >
        <Field label="Name">
          <TextInput value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="Tier" hint="Raises the priority of tickets from now on; open ones stay as they are.">
          <Select value={tier} onChange={(event) => setTier(event.target.value as Customer['tier'])}>
            <option value="standard">Standard</option>
            <option value="premium">Premium, at least medium priority</option>
            <option value="enterprise">Enterprise, at least high priority</option>
          </Select>
        </Field>
        {change.isError && (
          <Notice kind="error" title="Nothing was saved">
            {change.error.message}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
