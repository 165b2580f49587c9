import type { Schemas } from '@baton/api/client';
import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { IconButton } from '@baton/ui/IconButton';
import { Menu, MenuItem, MenuLine } from '@baton/ui/Menu';
import { Notice } from '@baton/ui/Notice';
import { useShortcuts } from '@baton/ui/shortcuts';
import { say } from '@baton/ui/StatusLine';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMoveArticle, type Move } from '../api/useMoveArticle';
import styles from './ArticleActions.module.css';

/** The steps in an article's life that fit its state; each can be taken back. */
export function ArticleActions({ article, onEdit }: { article: Schemas['ArticleView']; onEdit: () => void }) {
  const navigate = useNavigate();
  const move = useMoveArticle();
  const mayDelete = useMay('lead');
  const [isAsking, setAsking] = useState(false);
  const { key, title, status } = article;
  const waits = status !== 'published' || (article.draft_version ?? null) !== null;

  const act = (step: Move, told: string, back?: Move) =>
    move.mutate(
      { key, move: step, revision: article.revision },
      {
        onSuccess: () => {
          say(told, back && (() => move.mutate({ key, move: back })));
          if (step === 'delete') void navigate({ to: '/knowledge', search: { status: 'archived' } });
        },
      },
    );
  const publish = () =>
    act(
      'publish',
      `“${article.draft?.title ?? title}” is published.`,
      status === 'published' ? undefined : 'unpublish',
    );
  useShortcuts(
    [{ keys: 'mod+enter', label: 'Publish the article', group: 'Article', run: publish }],
    waits && status !== 'archived',
  );

  return (
    <>
      {status !== 'archived' && (
        <Button icon="edit" onClick={onEdit}>
          Edit
        </Button>
      )}
      {waits && status !== 'archived' && (
        <Button look="primary" busy={move.isPending} onClick={publish}>
          {status === 'published' ? 'Publish changes' : 'Publish'}
        </Button>
      )}
      {status === 'archived' && (
        <Button
          look="primary"
          busy={move.isPending}
          onClick={() => act('unarchive', 'It is a draft again.', 'archive')}
        >
          Bring back
        </Button>
      )}
      <Menu align="end" trigger={<IconButton icon="more" label="More about this article" />}>
        {status === 'published' && article.audience === 'public' && (
          <MenuItem
            icon="globe"
            onChoose={() => window.open(`/help/articles/${encodeURIComponent(key)}`, '_blank', 'noopener')}
          >
            Open in the help centre
          </MenuItem>
        )}
        {status === 'published' && (article.draft_version ?? null) !== null && (
          <MenuItem
            icon="undo"
            onChoose={() => act('discard-draft', 'The changes are dropped; they stay among the versions.')}
          >
            Drop the unpublished changes
          </MenuItem>
        )}
        {status === 'published' && (
          <MenuItem
            icon="eye"
            onChoose={() => act('unpublish', 'Readers and agents no longer see it.', 'publish')}
          >
            Take it back from readers
          </MenuItem>
        )}
        {status !== 'archived' && (
          <MenuItem
            icon="download"
            onChoose={() => act('archive', `“${title}” is in the archive.`, 'unarchive')}
          >
            Archive
          </MenuItem>
        )}
        {status === 'archived' && mayDelete && (
          <>
            <MenuLine />
            <MenuItem icon="trash" danger onChoose={() => setAsking(true)}>
              Delete for good
            </MenuItem>
          </>
        )}
        {status === 'archived' && !mayDelete && (
          <MenuItem icon="trash" disabled onChoose={() => undefined}>
            Delete (a lead can)
          </MenuItem>
        )}
      </Menu>
      {move.isError && (
        <div className={styles.problem}>
          <Notice kind="error" title="Nothing was changed">
            {problemOf(move.error).message}
          </Notice>
        </div>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Delete this article?"
        about={`“${title}” and all its versions will be erased in ten minutes. Until then you can bring it back. Replies that cited it keep their words.`}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button
              look="danger"
              onClick={() => {
                setAsking(false);
                act('delete', `“${title}” is deleted.`, 'undelete');
              }}
            >
              Delete the article
            </Button>
          </>
        }
      />
    </>
  );
}
