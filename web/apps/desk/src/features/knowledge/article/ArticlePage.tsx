import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { articleQuery } from '../api/readArticle';
import { useArticleNews } from '../useArticleNews';
import { BackToList } from './BackToList';
import { Editor } from './Editor';
import { Reading } from './Reading';
import type { Words } from './words';

/** An article to read, or to write. `new` is one that does not exist yet. */
export function ArticlePage({
  articleKey,
  isEditing,
  begins,
}: {
  articleKey: string;
  isEditing: boolean;
  /** What a new article begins with. */
  begins: Partial<Words>;
}) {
  const mayWrite = useMay('teammate');
  useArticleNews();
  if (articleKey === 'new')
    return mayWrite ? <Editor key="new" article={null} begins={begins} /> : <NotAllowed />;
  return <Existing key={articleKey} articleKey={articleKey} isEditing={isEditing && mayWrite} />;
}

function Existing({ articleKey, isEditing }: { articleKey: string; isEditing: boolean }) {
  const article = useQuery(articleQuery(articleKey));
  const navigate = useNavigate();
  if (article.data) {
    return isEditing ? (
      <Editor key={articleKey} article={article.data} />
    ) : (
      <Reading
        article={article.data}
        onEdit={() =>
          void navigate({ to: '/knowledge/$key', params: { key: articleKey }, search: { edit: true } })
        }
      />
    );
  }
  if (article.isPending) {
    return (
      <Room title="Article" back={<BackToList />}>
        <SkeletonRows rows={10} label="Loading the article" />
      </Room>
    );
  }
  return (
    <Room title="Article" back={<BackToList />}>
      {problemOf(article.error).status === 404 ? (
        <Empty title="This article is not here" action={<Link to="/knowledge">See all articles</Link>}>
          It was deleted, or the address is not right.
        </Empty>
      ) : (
        <Failure what="The article" error={article.error} retry={() => void article.refetch()} />
      )}
    </Room>
  );
}

function NotAllowed() {
  return (
    <Room title="New article" back={<BackToList />}>
      <Empty title="Writing is for teammates">
        You can read every article. Ask an admin if you should write too.
      </Empty>
    </Room>
  );
}
