import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { useState } from 'react';
import { between, dayFields, type DayField } from './fields';
import styles from './FilterBar.module.css';
import type { Filters } from './views';

/** Asks for the first and the last day; either may be left open. */
export function DaysDialog({
  name,
  filters,
  onChoose,
  onClose,
}: {
  name: DayField;
  filters: Filters;
  onChoose: (filters: Filters) => void;
  onClose: () => void;
}) {
  const [from, setFrom] = useState(written(filters[`${name}_from`], 0));
  const [last, setLast] = useState(written(filters[`${name}_to`], -1));
  const label = dayFields.find((field) => field.name === name)?.label;
  const isBackwards = from !== '' && last !== '' && last < from;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${label} between two days`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="days" disabled={isBackwards || (!from && !last)}>
            Show these
          </Button>
        </>
      }
    >
      <form
        id="days"
        className={styles.days}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBackwards) onChoose(between(filters, name, read(from), read(last)));
        }}
      >
        <Field label="First day">
          <TextInput type="date" autoFocus value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label="Last day" error={isBackwards ? 'It comes before the first day.' : undefined}>
          <TextInput type="date" value={last} onChange={(event) => setLast(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}

/** A day as the browser's own field writes it, on the reader's clock. */
function written(at: string | undefined, offset: number) {
  if (!at) return '';
  const day = new Date(Date.parse(at) + offset);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const read = (day: string) => (day ? new Date(`${day}T00:00`) : undefined);
