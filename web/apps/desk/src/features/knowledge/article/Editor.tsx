import type { Schemas } from '@baton/api/client';
import { problemOf } from '@baton/api/problem';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { Room } from '@baton/ui/Room';
import { useShortcuts } from '@baton/ui/shortcuts';
import { say } from '@baton/ui/StatusLine';
import { Tabs } from '@baton/ui/Tabs';
import { useNarrow } from '@baton/ui/useNarrow';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { useSaveArticle } from '../api/useSaveArticle';
import { BackToList } from './BackToList';
import { Conflict } from './Conflict';
import { Details } from './Details';
import styles from './Editor.module.css';
import { LeaveQuestion } from './LeaveQuestion';
import { MarkdownField } from './MarkdownField';
import { Prose } from './Prose';
import { useUnsaved } from './useUnsaved';
import { noWords, wordsOf, type Words } from './words';

type Article = Schemas['ArticleView'];

/** Writing an article, with its reader's view beside it. */
export function Editor({ article, begins = {} }: { article: Article | null; begins?: Partial<Words> }) {
  const navigate = useNavigate();
  const key = article?.key ?? null;
  const saved = article ? wordsOf(article) : noWords;
  const unsaved = useUnsaved(key, saved, article?.revision ?? 0, begins);
  const { words, isDirty } = unsaved;
  const save = useSaveArticle();
  const [theirs, setTheirs] = useState<Article | null>(null);
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });

  const problem = save.isError ? problemOf(save.error) : null;
  const refused =
    problem && problem.code !== 'article.changed' ? { field: problem.field, message: problem.message } : null;

  const store = (publish: boolean, revision = unsaved.revision) => {
    if (save.isPending) return;
    const typed = words;
    save.mutate(
      { key, words, revision, publish },
      {
        onSuccess: (saved) => {
          unsaved.settle(
            wordsOf({ ...saved, draft: null, title: typed.title.trim(), body: typed.markdown }),
            saved.revision ?? 0,
            typed,
          );
          say(told(saved, publish));
          if (key === null) void goTo(saved.key, !publish);
          else if (publish) void goTo(key, false);
        },
        onError: (failure) => {
          const { code, body } = problemOf(failure);
          if (code === 'article.changed') setTheirs(body.current as Article);
        },
      },
    );
  };
  const goTo = (to: string, edit: boolean) =>
    navigate({
      to: '/knowledge/$key',
      params: { key: to },
      search: edit ? { edit: true } : {},
      replace: true,
      ignoreBlocker: true,
    });
  const close = () =>
    key === null
      ? void navigate({ to: '/knowledge' })
      : void navigate({ to: '/knowledge/$key', params: { key } });

  useShortcuts([
    { keys: 'mod+s', label: 'Save', group: 'Editor', whileTyping: true, run: () => store(false) },
    {
      keys: 'mod+enter',
      label: 'Save and publish',
      group: 'Editor',
      whileTyping: true,
      run: () => store(true),
    },
  ]);

  const isLive = article?.status === 'published';
  const faster = article && article.revision !== undefined && article.revision > unsaved.revision && isDirty;

  return (
    <Room
      title={key === null ? 'New article' : `Edit: ${article?.title ?? ''}`}
      wide
      back={<BackToList />}
      about={<SaveState isDirty={isDirty} isNew={key === null} isLive={isLive} isSaving={save.isPending} />}
      actions={
        <>
          <Button look="plain" onClick={close}>
            Close
          </Button>
          <Button busy={save.isPending} disabled={!isDirty} onClick={() => store(false)}>
            {isLive ? 'Save without publishing' : 'Save draft'}
          </Button>
          <Button
            look="primary"
            busy={save.isPending}
            disabled={isLive && !isDirty && (article.draft_version ?? null) === null}
            onClick={() => store(true)}
          >
            {isLive ? 'Publish changes' : 'Publish'}
          </Button>
        </>
      }
    >
      {unsaved.takenUp && (
        <Notice
          kind="info"
          title="Here is what you had not saved"
          action={
            <Button
              size="small"
              onClick={() => {
                unsaved.drop(saved, article?.revision ?? 0);
                unsaved.change(begins);
              }}
            >
              {article ? 'Start from what is saved' : 'Start anew'}
            </Button>
          }
        >
          Kept on this device · <Ago at={unsaved.takenUp} />
        </Notice>
      )}
      {faster && (
        <Notice
          kind="warning"
          title={`${article.updated_by || 'A colleague'} just changed this article`}
          action={
            <Button size="small" onClick={() => setTheirs(current(article))}>
              See the difference
            </Button>
          }
        >
          Go on writing; nothing is lost. You will see both texts before yours is saved.
        </Notice>
      )}
      {refused && (
        <Notice kind="error" title="Not saved">
          {refused.message} Your words are kept.
        </Notice>
      )}
      <div className={styles.editor}>
        <Field label="Title" error={refused?.field === 'title' ? refused.message : undefined}>
          <TextInput
            className={styles.title}
            value={words.title}
            maxLength={300}
            autoFocus={key === null}
            placeholder="What a customer would call it"
            onChange={(event) => unsaved.change({ title: event.target.value })}
          />
        </Field>
        <Details words={words} isNew={key === null} refused={refused} onChange={unsaved.change} />
        <Writing
          words={words}
          invalid={refused?.field === 'markdown'}
          onChange={(markdown) => unsaved.change({ markdown })}
        />
      </div>
      <Conflict
        theirs={theirs}
        mine={words}
        onClose={() => setTheirs(null)}
        onKeepMine={() => {
          const revision = theirs?.revision ?? 0;
          if (theirs) unsaved.rebase(wordsOf(theirs), revision);
          setTheirs(null);
          store(false, revision);
        }}
        onTakeTheirs={() => {
          if (theirs) unsaved.drop(wordsOf(theirs), theirs.revision ?? 0);
          setTheirs(null);
          save.reset();
        }}
      />
      <LeaveQuestion
        open={leaving.status === 'blocked'}
        onStay={() => leaving.reset?.()}
        onLeave={() => leaving.proceed?.()}
      />
    </Room>
  );
}

/** Text and preview side by side, or one at a time where there is no room for both. */
function Writing({
  words,
  invalid,
  onChange,
}: {
  words: Words;
  invalid: boolean;
  onChange: (text: string) => void;
}) {
  const narrow = useNarrow(980);
  const [view, setView] = useState<'write' | 'preview'>('write');
  const calm = useCalm(words.markdown);
  const field = <MarkdownField value={words.markdown} onChange={onChange} invalid={invalid} />;
  const preview = (
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      {words.markdown.trim() ? (
        <>
          <h2 className={styles.previewTitle}>{words.title || 'Untitled'}</h2>
          <Prose markdown={calm} />
        </>
      ) : (
        <p className={styles.nothing}>What readers will see appears here.</p>
      )}
    </section>
  );
  if (!narrow) {
    return (
      <div className={styles.sides}>
        {field}
        {preview}
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <Tabs
        label="Text or preview"
        value={view}
        onChange={setView}
        tabs={[
          { value: 'write', label: 'Write' },
          { value: 'preview', label: 'Preview' },
        ]}
      />
      {view === 'write' ? field : preview}
    </div>
  );
}

/** The text once the typing rests, so that not every letter asks the server. */
function useCalm(text: string) {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), 180);
    return () => clearTimeout(timer);
  }, [text]);
  return useDeferredValue(calm);
}

function SaveState({
  isDirty,
  isNew,
  isLive,
  isSaving,
}: {
  isDirty: boolean;
  isNew: boolean;
  isLive: boolean;
  isSaving: boolean;
}) {
  if (isSaving) return <span role="status">Saving</span>;
  if (isDirty) return <span role="status">Not saved yet; kept on this device.</span>;
  if (isNew) return <span>Agents and readers see it once it is published.</span>;
  return (
    <span role="status">{isLive ? 'Saved. Readers see what was published last.' : 'Saved as a draft.'}</span>
  );
}

function told(saved: Article, publish: boolean) {
  if (publish) return `“${saved.title}” is published.`;
  return (saved.draft_version ?? null) === null
    ? 'Saved as a draft.'
    : 'Saved. Readers see it once you publish.';
}

/** The newest words of a colleague, in the shape in which a refusal shows them. */
function current(article: Article): Article {
  return {
    ...article,
    title: article.draft?.title ?? article.title,
    body: article.draft?.body ?? article.body,
    draft: null,
  };
}
