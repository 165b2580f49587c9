import type { Schemas } from '@baton/api/client';
import { Icon } from '@baton/ui/Icon';
import styles from './State.module.css';

/** What readers see of an article now, in words and with a mark. */
export function State({ article }: { article: Schemas['ArticleView'] }) {
  const changed = article.draft_version !== null && article.draft_version !== undefined;
  const [mark, words] =
    article.status === 'published'
      ? (['live', changed ? 'Published, with changes' : 'Published'] as const)
      : article.status === 'archived'
        ? (['away', 'Archived'] as const)
        : (['draft', 'Draft'] as const);
  return (
    <span className={styles.state} data-mark={changed ? 'changed' : mark}>
      <span className={styles.mark} aria-hidden="true" />
      {words}
      {article.audience === 'internal' && (
        <span className={styles.internal}>
          <Icon name="lock" size={16} />
          Team only
        </span>
      )}
    </span>
  );
}
