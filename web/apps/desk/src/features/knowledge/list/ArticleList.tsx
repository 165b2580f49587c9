import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { articlesQuery } from '../api/listArticles';
import styles from './ArticleList.module.css';
import { ArticleRow } from './ArticleRow';
import { isNarrowed, type KnowledgeSearch } from './search';

interface ArticleListProps {
  search: KnowledgeSearch;
  /** There is no article at all, not even in the archive. */
  isBare: boolean;
  onWiden: () => void;
  onWrite?: (() => void) | undefined;
  onImport: () => void;
}

/** The articles that fit, as a table of numbers that can be compared. */
export function ArticleList({ search, isBare, onWiden, onWrite, onImport }: ArticleListProps) {
  const list = useInfiniteQuery(articlesQuery(search));
  if (list.isPending) return <SkeletonRows rows={12} height={52} label="Loading the articles" />;
  if (list.isError && !list.data) {
    return <Failure what="The articles" error={list.error} retry={() => void list.refetch()} />;
  }

  const articles = list.data.pages.flatMap((page) => page.articles);
  if (articles.length === 0) {
    return isBare ? (
      <Bare onWrite={onWrite} onImport={onImport} />
    ) : isNarrowed(search) ? (
      <Empty title="No article fits" action={<Button onClick={onWiden}>Show all articles</Button>}>
        Try fewer words, or another category.
      </Empty>
    ) : (
      <Empty title="Everything is in the archive">Bring an article back, or write a new one.</Empty>
    );
  }

  return (
    <div className={styles.place} aria-busy={list.isPlaceholderData || undefined}>
      <table className={styles.table}>
        <caption className="visually-hidden">Articles</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col" className={styles.number} title="Replies of agents and teammates that cite it">
              Used
            </th>
            <th scope="col" className={styles.number} title="How often readers opened it in the help centre">
              Views
            </th>
            <th scope="col" className={styles.number} title="Readers whom it helped, of all who said">
              Helped
            </th>
            <th scope="col" className={styles.number}>
              Changed
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <ArticleRow key={article.key} article={article} />
          ))}
        </tbody>
      </table>
      {list.hasNextPage && (
        <Button look="plain" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  );
}

function Bare({ onWrite, onImport }: { onWrite?: (() => void) | undefined; onImport: () => void }) {
  if (!onWrite) {
    return <Empty title="No articles yet">Once your team has written some, agents answer from them.</Empty>;
  }
  return (
    <div className={styles.bare}>
      <Empty
        title="Drop files here, or write the first article"
        action={
          <div className={styles.steps}>
            <Button look="primary" icon="upload" onClick={onImport}>
              Choose files
            </Button>
            <Button icon="edit" onClick={onWrite}>
              Write an article
            </Button>
          </div>
        }
      >
        Agents answer only from what is written here. Markdown, text, HTML and Word files become articles;
        whole folders can be dropped.
      </Empty>
    </div>
  );
}
