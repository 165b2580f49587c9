import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { IconButton } from '@baton/ui/IconButton';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { say } from '@baton/ui/StatusLine';
import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { macrosQuery, useDropMacro, useSaveMacro, type Macro } from './api/macros';
import { MacroForm } from './MacroForm';
import styles from './MacrosPage.module.css';

/** Settings → Macros: words and moves that come again and again. */
export function MacrosPage() {
  const macros = useQuery(macrosQuery);
  const mayShare = useMay('lead');
  const mayWrite = useMay('teammate');
  const drop = useDropMacro();
  const save = useSaveMacro();
  const [editing, setEditing] = useState<Macro | 'new'>();

  const remove = (macro: Macro) =>
    drop.mutate(macro.id, {
      onSuccess: () =>
        say(`${macro.name} is gone.`, () => {
          const { name, text, actions, shared } = macro;
          save.mutate({ words: { name, text, actions, shared } });
        }),
      onError: (failure) => say(problemOf(failure).message),
    });

  const add = mayWrite && (
    <Button look="primary" icon="plus" onClick={() => setEditing('new')}>
      Make a macro
    </Button>
  );
  return (
    <Room
      title="Macros"
      about="Words and moves that come again and again. Type / in the composer of a ticket to use one."
      actions={add}
    >
      {macros.isPending && <SkeletonRows rows={5} height={60} label="Macros are loading" />}
      {macros.isError && <Failure what="Macros" error={macros.error} retry={() => void macros.refetch()} />}
      {macros.data?.length === 0 && (
        <Empty title="No macros yet" action={add}>
          A reply that you write twice a day is a good first one.
        </Empty>
      )}
      <ul className={styles.list}>
        {macros.data?.map((macro) => {
          const mayChange = mayWrite && (!macro.shared || mayShare);
          return (
            <li key={macro.id} className={styles.macro}>
              <div className={styles.words}>
                <h3>{macro.name}</h3>
                <p className={styles.text}>{macro.text.replaceAll(/\s+/g, ' ') || 'No words'}</p>
                <p className={styles.about}>
                  {macro.shared ? 'Whole team' : 'Only you'}
                  {macro.actions_in_words.map((action) => ` · ${action}`)} · {macro.changed_by}{' '}
                  <Ago at={macro.updated_at} />
                </p>
              </div>
              {mayChange && (
                <div className={styles.buttons}>
                  <IconButton icon="edit" label={`Edit ${macro.name}`} onClick={() => setEditing(macro)} />
                  <IconButton icon="trash" label={`Remove ${macro.name}`} onClick={() => remove(macro)} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {editing && (
        <MacroForm
          key={editing === 'new' ? 'new' : editing.id}
          mayShare={mayShare}
          onClose={() => setEditing(undefined)}
          {...(editing === 'new' ? {} : { macro: editing })}
        />
      )}
    </Room>
  );
}
