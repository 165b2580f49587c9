import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextArea } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useState } from 'react';
import { useChangeCustomer } from './api/changeCustomer';
import type { Customer } from './api/readCustomer';
import styles from './Notes.module.css';

/**
 * What the team should know about them. What was typed stays until it is saved, on top of the version that was on the
 * page when it was begun.
 */
export function Notes({ customer, id }: { customer: Customer; id: string }) {
  const [draft, setDraft] = useState<{ text: string; version: number }>();
  const change = useChangeCustomer(id);
  const mayChange = useMay('teammate');
  const text = draft?.text ?? customer.notes ?? '';
  if (!mayChange) return <p className={styles.text}>{customer.notes ?? 'Nothing noted.'}</p>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { notes: text, expected_version: draft?.version ?? customer.version },
          {
            onSuccess: () => setDraft(undefined),
            // Told of the other's words, whoever saves once more means it.
            onError: (failure) => {
              const current = problemOf(failure).body.current as { version: number } | undefined;
              setDraft({ text, version: current?.version ?? customer.version });
            },
          },
        );
      }}
    >
      <Field label="Notes for the team" hideLabel hint="Only your team sees this.">
        <TextArea
          rows={3}
          maxLength={5000}
          value={text}
          onChange={(event) =>
            setDraft({ text: event.target.value, version: draft?.version ?? customer.version })
          }
        />
      </Field>
      {change.isError && (
        <Notice kind="error" title="The note was not saved">
          {problemOf(change.error).code === 'customer.changed'
            ? 'Somebody changed this customer meanwhile. Your words are kept; save once more to put them in place.'
            : change.error.message}
        </Notice>
      )}
      {draft && draft.text !== (customer.notes ?? '') && (
        <div className={styles.actions}>
          <Button look="plain" onClick={() => setDraft(undefined)}>
            Discard
          </Button>
          <Button type="submit" look="primary" busy={change.isPending}>
            Save note
          </Button>
        </div>
      )}
    </form>
  );
}
