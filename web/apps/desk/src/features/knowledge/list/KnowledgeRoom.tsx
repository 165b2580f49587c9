import { useMay } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Room } from '@baton/ui/Room';
import { useShortcuts } from '@baton/ui/shortcuts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { articleCountsQuery } from '../api/articleCounts';
import { ImportFiles, type ImportHandle } from '../importing/ImportFiles';
import { KnowledgePages } from '../KnowledgePages';
import { useArticleNews } from '../useArticleNews';
import { ArticleList } from './ArticleList';
import { Filters } from './Filters';
import { HelpCategoriesDialog } from './HelpCategoriesDialog';
import styles from './KnowledgeRoom.module.css';
import { SearchLine } from './SearchLine';
import { knowledgeSearch, type KnowledgeSearch } from './search';

/** The knowledge room: every article, what narrows the list, and a place to drop files. */
export function KnowledgeRoom({ search }: { search: KnowledgeSearch }) {
  const navigate = useNavigate();
  const counts = useQuery(articleCountsQuery);
  const mayWrite = useMay('teammate');
  const mayArrange = useMay('lead');
  const [isArranging, setArranging] = useState(false);
  const importing = useRef<ImportHandle>(null);
  const words = useRef<HTMLInputElement>(null);
  useArticleNews();

  const narrow = (change: Partial<KnowledgeSearch>) =>
    // What stands in the address by then, not by now: words that are typed arrive a moment later.
    void navigate({
      to: '/knowledge',
      search: (now) => knowledgeSearch({ ...now, ...change }),
      replace: true,
    });
  const write = () => void navigate({ to: '/knowledge/$key', params: { key: 'new' } });

  useShortcuts([
    { keys: '/', label: 'Search the articles', group: 'Knowledge', run: () => words.current?.focus() },
    {
      keys: 't',
      label: 'See what the agents would find',
      group: 'Knowledge',
      run: () => void navigate({ to: '/knowledge/search' }),
    },
  ]);
  useShortcuts(
    [
      { keys: 'n', label: 'Write a new article', group: 'Knowledge', run: write },
      { keys: 'i', label: 'Import files', group: 'Knowledge', run: () => importing.current?.choose() },
    ],
    mayWrite,
  );

  return (
    <Room
      title="Knowledge"
      about="What your agents answer from and your customers read."
      wide
      actions={
        mayWrite && (
          <>
            <Button icon="upload" onClick={() => importing.current?.choose()}>
              Import files
            </Button>
            <Button look="primary" icon="plus" onClick={write}>
              New article
            </Button>
          </>
        )
      }
    >
      <KnowledgePages />
      {mayWrite && <ImportFiles ref={importing} />}
      <div className={styles.columns}>
        <Filters
          search={search}
          counts={counts.data}
          onChange={narrow}
          onArrange={mayArrange ? () => setArranging(true) : undefined}
        />
        <div className={styles.list}>
          <SearchLine search={search} counts={counts.data} onChange={narrow} input={words} />
          <ArticleList
            search={search}
            isBare={counts.data !== undefined && total(counts.data) === 0}
            onWiden={() => void navigate({ to: '/knowledge', search: {}, replace: true })}
            onWrite={mayWrite ? write : undefined}
            onImport={() => importing.current?.choose()}
          />
        </div>
      </div>
      {mayArrange && <HelpCategoriesDialog open={isArranging} onClose={() => setArranging(false)} />}
    </Room>
  );
}

function total(counts: { published: number; drafts: number; archived: number }) {
  return counts.published + counts.drafts + counts.archived;
}
