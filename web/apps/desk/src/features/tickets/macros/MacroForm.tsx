import { Button } from '@baton/ui/Button';
import { Checkbox } from '@baton/ui/Choice';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { Select, TextArea, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { category, words } from '@baton/ui/words';
import { problemOf } from '@baton/api/problem';
import { useState, type FormEvent } from 'react';
import { useSaveMacro, type Macro, type TicketChange } from './api/macros';
import { choices, placeholders, pick, withChoice } from './choices';
import styles from './MacrosPage.module.css';

/** Makes or changes one macro. What was typed stays until it is saved. */
export function MacroForm({
  macro,
  mayShare,
  onClose,
}: {
  macro?: Macro;
  mayShare: boolean;
  onClose: () => void;
}) {
  const [name, setName] = useState(macro?.name ?? '');
  const [text, setText] = useState(macro?.text ?? '');
  const [actions, setActions] = useState<TicketChange[]>(macro?.actions ?? []);
  const [shared, setShared] = useState(macro?.shared ?? false);
  const save = useSaveMacro();
  const problem = save.error ? problemOf(save.error) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      {
        ...(macro ? { id: macro.id } : {}),
        words: { name: name.trim(), text, actions, shared, expected_version: macro?.version ?? null },
      },
      { onSuccess: onClose },
    );
  };
  const chooser = (action: TicketChange['action'], label: string, say: (value: string) => string) => (
    <Field label={label}>
      <Select
        value={pick(actions, action)}
        onChange={(event) => setActions(withChoice(actions, action, event.target.value))}
      >
        <option value="">Leave as it is</option>
        {choices[action]?.map((value) => (
          <option key={value} value={value}>
            {say(value)}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={macro ? 'Edit macro' : 'Make a macro'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="macro" busy={save.isPending} disabled={!name.trim()}>
            Save macro
          </Button>
        </>
      }
    >
      <form id="macro" className={styles.form} onSubmit={submit}>
        {problem && problem.field !== 'name' && (
          <Notice kind="error" title="Not saved">
            {problem.message}
          </Notice>
        )}
        <Field label="Name" error={problem?.field === 'name' ? problem.message : undefined}>
          <TextInput value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="Words" optional hint={`Placeholders: ${placeholders.join(', ')}`}>
          <TextArea
            rows={8}
            value={text}
            maxLength={20_000}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <div className={styles.pair}>
          {chooser('set_status', 'Status', words)}
          {chooser('set_priority', 'Priority', words)}
          {chooser('set_category', 'Category', category)}
        </div>
        <Checkbox
          checked={pick(actions, 'assign') === 'me'}
          onChange={(on) => setActions(withChoice(actions, 'assign', on ? 'me' : ''))}
          label="Assign to whoever sends it"
        />
        {mayShare && !macro && <Checkbox checked={shared} onChange={setShared} label="For the whole team" />}
      </form>
    </Dialog>
  );
}
