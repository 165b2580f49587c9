import { Button } from '@baton/ui/Button';
import { Section } from '@baton/ui/Room';
import { useState } from 'react';
import type { Category } from '../api/listAgents';
import { useChangeAutonomy } from '../api/useChangeAutonomy';
import { AutonomyHistory } from './AutonomyHistory';
import { AutonomyRow } from './AutonomyRow';
import { SaveBar } from './SaveBar';
import type { AutonomyDraft } from './useAutonomyDraft';
import styles from './Profile.module.css';

/** What an agent handles and how sure it must be, each rule with its consequence in words. */
export function Freedom({
  draft,
  handled,
  mayEdit,
}: {
  draft: AutonomyDraft;
  handled: readonly Category[];
  mayEdit: boolean;
}) {
  const [history, setHistory] = useState(false);
  const change = useChangeAutonomy();
  const save = async () => {
    const saved = await change
      .mutateAsync({ expected_version: draft.basis, categories: draft.changes })
      .catch(() => undefined);
    if (saved) draft.discard();
  };
  return (
    <Section
      title="What they handle, and how sure they must be"
      actions={
        <Button look="plain" size="small" icon="history" onClick={() => setHistory(true)}>
          Earlier rules
        </Button>
      }
    >
      {handled.length === 0 ? (
        <p className={styles.quiet}>
          No category is routed here. An agent without one answers nothing by itself; it is asked only where
          others hand over to it.
        </p>
      ) : (
        <ul className={styles.rules}>
          {handled.map((category) => (
            <AutonomyRow
              key={category}
              saved={draft.find(category)}
              rule={draft.ruleOf(category)}
              mayEdit={mayEdit}
              onChange={(next) => draft.edit(category, next)}
            />
          ))}
        </ul>
      )}
      <datalist id="teams">
        {draft.teams.map((team) => (
          <option key={team} value={team} />
        ))}
      </datalist>
      <SaveBar
        isChanged={draft.isChanged}
        label="Save rules"
        pending={change.isPending}
        error={change.error}
        onSave={() => void save()}
        onDiscard={() => {
          change.reset();
          draft.discard();
        }}
        conflict={{
          code: 'autonomy.changed',
          text: 'Somebody changed what agents may do while you were choosing. Your choice is still here.',
          onKeepMine: () => {
            change.reset();
            draft.rebase();
          },
        }}
      />
      {history && (
        <AutonomyHistory version={draft.basis} mayEdit={mayEdit} onClose={() => setHistory(false)} />
      )}
    </Section>
  );
}
