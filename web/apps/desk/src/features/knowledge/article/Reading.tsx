import type { Schemas } from '@baton/api/client';
import { useMay } from '@baton/api/session';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Notice } from '@baton/ui/Notice';
import { Room } from '@baton/ui/Room';
import { useShortcuts } from '@baton/ui/shortcuts';
import { category } from '@baton/ui/words';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { languageName } from '@baton/ui/languages';
import { State } from '../State';
import { ArticleActions } from './ArticleActions';
import { ArticleFacts } from './ArticleFacts';
import { BackToList } from './BackToList';
import { Prose } from './Prose';
import styles from './Reading.module.css';
import { keptWords } from './words';
import { Versions } from './Versions';

/** An article as readers see it, with what it did for them beside it. */
export function Reading({ article, onEdit }: { article: Schemas['ArticleView']; onEdit: () => void }) {
  const mayWrite = useMay('teammate');
  const [isLookingBack, setLookingBack] = useState(false);
  const kept = mayWrite ? keptWords(article.key) : null;
  useShortcuts([
    { keys: 'v', label: 'See earlier versions', group: 'Article', run: () => setLookingBack(true) },
  ]);
  useShortcuts([{ keys: 'e', label: 'Edit the article', group: 'Article', run: onEdit }], mayWrite);

  return (
    <Room
      title={article.title}
      wide
      back={<BackToList />}
      about={
        <span className={styles.line}>
          <State article={article} />
          <span>{category(article.category)}</span>
          <span>{languageName(article.language)}</span>
          <span>
            {article.updated_by ? `Changed by ${article.updated_by} · ` : 'Changed · '}
            <Ago at={article.updated_at} />
          </span>
        </span>
      }
      actions={
        <>
          <Button look="plain" icon="history" onClick={() => setLookingBack(true)}>
            Versions
          </Button>
          {mayWrite && <ArticleActions article={article} onEdit={onEdit} />}
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.words}>
          {kept && (
            <Notice
              kind="info"
              title="You have words here that were never saved"
              action={
                <Button size="small" onClick={onEdit}>
                  Go on writing
                </Button>
              }
            >
              Kept on this device · <Ago at={kept.at} />
            </Notice>
          )}
          {article.draft && (
            <Notice kind="info" title="A newer version waits to be published">
              Saved by {article.draft.author} · <Ago at={article.draft.at} />. Readers still see this one.
            </Notice>
          )}
          <article aria-label={article.title}>
            <Prose markdown={article.body ?? ''} />
          </article>
          {article.tags.length > 0 && (
            <p className={styles.tags}>
              <span className="visually-hidden">Tags: </span>
              {article.tags.map((tag) => (
                <Link key={tag} to="/knowledge" search={{ tag }}>
                  {tag}
                </Link>
              ))}
            </p>
          )}
        </div>
        <ArticleFacts article={article} />
      </div>
      <Versions article={article} open={isLookingBack} onClose={() => setLookingBack(false)} />
    </Room>
  );
}
