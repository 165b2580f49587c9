import { useParams, useSearch } from '@tanstack/react-router';
import { ArticlePage } from './article/ArticlePage';
import { KnowledgeRoom } from './list/KnowledgeRoom';
import { knowledgeSearch } from './list/search';

/** The two pages of the room, as the router enters them. */
export function Knowledge() {
  return <KnowledgeRoom search={knowledgeSearch(useSearch({ strict: false }))} />;
}

export function ArticleRoom() {
  const { key = '' } = useParams({ strict: false });
  const { edit } = useSearch({ strict: false });
  return <ArticlePage articleKey={key} isEditing={edit === true} />;
}
