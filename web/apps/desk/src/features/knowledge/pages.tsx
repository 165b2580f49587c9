import { useParams, useSearch } from '@tanstack/react-router';
import { ArticlePage } from './article/ArticlePage';
import { beginning } from './article/beginning';
import { findingSearch } from './finding/search';
import { SearchTestPage } from './finding/SearchTestPage';
import { GapsPage } from './gaps/GapsPage';
import { gapSearch } from './gaps/search';
import { KnowledgeRoom } from './list/KnowledgeRoom';
import { knowledgeSearch } from './list/search';

/** The pages of the room, as the router enters them. */
export function Knowledge() {
  return <KnowledgeRoom search={knowledgeSearch(useSearch({ strict: false }))} />;
}

export function ArticleRoom() {
  const { key = '' } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  return <ArticlePage articleKey={key} isEditing={search.edit === true} begins={beginning(search)} />;
}

export function Gaps() {
  return <GapsPage search={gapSearch(useSearch({ strict: false }))} />;
}

export function SearchTest() {
  return <SearchTestPage search={findingSearch(useSearch({ strict: false }))} />;
}
