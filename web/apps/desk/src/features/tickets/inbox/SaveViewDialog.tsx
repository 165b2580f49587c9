import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Checkbox } from '@baton/ui/Choice';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveView } from '../api/saveView';
import { savedViewsQuery, type SavedView } from '../api/savedViews';
import type { Filters } from './views';

/** Keeps the filters and the order of now under a name, or changes a view that is there. */
export function SaveViewDialog({
  before,
  filters,
  onClose,
  onSaved,
}: {
  /** The view to change; without it a new one is made. */
  before: SavedView | undefined;
  filters: Filters;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}) {
  const client = useQueryClient();
  const mayShare = useMay('lead');
  const [name, setName] = useState(before?.name ?? '');
  const [shared, setShared] = useState(before?.is_shared ?? false);
  const save = useMutation({
    mutationFn: () =>
      saveView({ name: name.trim(), is_shared: shared, query: filters as SavedView['query'] }, before?.id),
    onSuccess: (view) => {
      void client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['tickets', 'counts'] });
      onSaved(view);
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={before ? 'Change this view' : 'Save as a view'}
      about="It keeps the filters and the order as they are now, with a count of its own."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="save-view" busy={save.isPending} disabled={!name.trim()}>
            Save view
          </Button>
        </>
      }
    >
      <form
        id="save-view"
        style={{ display: 'grid', gap: 'var(--space-4)' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) save.mutate();
        }}
      >
        <Field label="Name" error={save.error ? problemOf(save.error).message : undefined}>
          <TextInput
            autoFocus
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        {mayShare && <Checkbox checked={shared} onChange={setShared} label="Show it to the whole team" />}
      </form>
    </Dialog>
  );
}
