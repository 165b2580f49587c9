import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextArea, TextInput } from '@baton/ui/Input';
import { Markdown } from '@baton/ui/Markdown';
import { Section } from '@baton/ui/Room';
import { category } from '@baton/ui/words';
import { lazy, Suspense, useState } from 'react';
import type { Agent, Category } from '../api/listAgents';
import { useChangeAgent } from '../api/useChangeAgent';
import { AgentHistory } from './AgentHistory';
import { CategoryChoice } from './CategoryChoice';
import { SaveBar } from './SaveBar';
import type { AgentDraft } from './useAgentDraft';
import styles from './Profile.module.css';

const TextDiff = lazy(() => import('@baton/ui/TextDiff').then((part) => ({ default: part.TextDiff })));

/** Who the agent is and what it is told. Leads edit, others read. */
export function AgentEditor({
  agent,
  draft,
  others,
  mayEdit,
}: {
  agent: Agent;
  draft: AgentDraft;
  others: readonly Agent[];
  mayEdit: boolean;
}) {
  const [history, setHistory] = useState(false);
  const change = useChangeAgent(agent.name);
  const problem = change.error ? problemOf(change.error) : undefined;
  const { words, edit } = draft;
  const save = async () => {
    const saved = await change
      .mutateAsync({ expected_version: draft.basis.version, ...words })
      .catch(() => undefined);
    if (saved) draft.discard();
  };
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined);
  return (
    <Section
      title="Who they are, and what they are told"
      about="The built-in agents work by articles and rules and need no model. Title, categories and articles count at once; the instructions are kept for the day a model is connected."
      actions={
        <Button look="plain" size="small" icon="history" onClick={() => setHistory(true)}>
          Versions
        </Button>
      }
    >
      {mayEdit ? (
        <div className={styles.editor}>
          <div className={styles.pair}>
            <Field label="Title" hint="What customers see" error={wrong('title')}>
              <TextInput
                value={words.title}
                maxLength={100}
                onChange={(event) => edit({ title: event.target.value })}
              />
            </Field>
            <Field label="What it is for" hint="For your team" error={wrong('description')}>
              <TextInput
                value={words.description}
                maxLength={500}
                onChange={(event) => edit({ description: event.target.value })}
              />
            </Field>
          </div>
          <div className={styles.pair}>
            <CategoryChoice
              label="Handles"
              chosen={words.categories}
              onChange={(categories) => edit({ categories })}
              others={others}
            />
            <CategoryChoice
              label="Looks first into articles about"
              chosen={words.knowledge}
              onChange={(knowledge) => edit({ knowledge })}
            />
          </div>
          {wrong('categories') && (
            <p className={styles.wrong} role="alert">
              {wrong('categories')}
            </p>
          )}
          <Field label="Instructions" hint="Markdown" error={wrong('instructions')}>
            <TextArea
              className={styles.instructions}
              rows={16}
              maxLength={20_000}
              value={words.instructions}
              onChange={(event) => edit({ instructions: event.target.value })}
            />
          </Field>
        </div>
      ) : (
        <div className={styles.reading}>
          {words.instructions ? <Markdown text={words.instructions} /> : <p>Nothing is written here yet.</p>}
        </div>
      )}
      <SaveBar
        isChanged={draft.isChanged}
        label="Save agent"
        pending={change.isPending}
        error={change.error}
        onSave={() => void save()}
        onDiscard={() => {
          change.reset();
          draft.discard();
        }}
        conflict={{
          code: 'agent.changed',
          text: 'Somebody saved this agent while you were writing. What you wrote is still here.',
          onKeepMine: () => {
            change.reset();
            draft.rebase(agent);
          },
          difference: (
            <div className={styles.difference}>
              <p>From theirs to yours:</p>
              <Suspense fallback={null}>
                <TextDiff before={asText(agent)} after={asText(words)} />
              </Suspense>
            </div>
          ),
        }}
      />
      {history && <AgentHistory agent={agent} mayEdit={mayEdit} onClose={() => setHistory(false)} />}
    </Section>
  );
}

/** Everything that can be edited as one text, so that two versions can be laid side by side. */
export function asText(words: AgentDraft['words']) {
  return [
    `Title: ${words.title}`,
    `For: ${words.description}`,
    `Handles: ${names(words.categories)}`,
    `Looks first into: ${names(words.knowledge)}`,
    '',
    words.instructions,
  ].join('\n');
}

function names(chosen: readonly Category[]) {
  return chosen.map((one) => category(one)).join(', ') || 'nothing in particular';
}
