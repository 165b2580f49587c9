import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Failure } from '@baton/ui/Failure';
import { Field } from '@baton/ui/Field';
import { IconButton } from '@baton/ui/IconButton';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { say } from '@baton/ui/StatusLine';
import { category } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { helpCategoriesQuery, useArrangeHelpCategories, type HelpCategory } from '../api/helpCategories';
import styles from './HelpCategoriesDialog.module.css';

/** How the help centre calls and orders the categories. */
export function HelpCategoriesDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const categories = useQuery({ ...helpCategoriesQuery, enabled: open });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="side"
      title="Categories in the help centre"
      about="Readers see these names, in this order. Empty categories are left out."
    >
      {categories.isPending ? (
        <SkeletonRows rows={6} height={96} label="Loading the categories" />
      ) : categories.isError ? (
        <Failure what="The categories" error={categories.error} retry={() => void categories.refetch()} />
      ) : (
        <Arrange known={categories.data} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Arrange({ known, onClose }: { known: HelpCategory[]; onClose: () => void }) {
  const [order, setOrder] = useState(known);
  const arrange = useArrangeHelpCategories();
  const change = (index: number, part: Partial<HelpCategory>) =>
    setOrder(order.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const move = (index: number, by: number) => {
    const next = [...order];
    const [one] = next.splice(index, 1);
    if (one) next.splice(index + by, 0, one);
    setOrder(next);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        arrange.mutate(order, {
          onSuccess: () => {
            say('The help centre shows the new names.');
            onClose();
          },
        });
      }}
    >
      <ol className={styles.order}>
        {order.map((one, index) => (
          <li key={one.category} className={styles.one}>
            <div className={styles.fields}>
              <Field label={category(one.category)}>
                <TextInput
                  value={one.title}
                  maxLength={80}
                  required
                  onChange={(event) => change(index, { title: event.target.value })}
                />
              </Field>
              <Field label={`One line about ${category(one.category)}`} hideLabel>
                <TextInput
                  value={one.description}
                  maxLength={200}
                  placeholder="One line for readers"
                  onChange={(event) => change(index, { description: event.target.value })}
                />
              </Field>
            </div>
            <div className={styles.moves}>
              <IconButton
                icon="up"
                label={`Move ${one.title} up`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                icon="down"
                label={`Move ${one.title} down`}
                disabled={index === order.length - 1}
                onClick={() => move(index, 1)}
              />
            </div>
          </li>
        ))}
      </ol>
      {arrange.isError && (
        <Notice kind="error" title="Not saved">
          {problemOf(arrange.error).message}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>Leave as it was</Button>
        <Button look="primary" type="submit" busy={arrange.isPending}>
          Save names and order
        </Button>
      </div>
    </form>
  );
}
