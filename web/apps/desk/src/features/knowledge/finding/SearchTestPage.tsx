import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Room, Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { searchTestQuery } from '../api/testSearch';
import { KnowledgePages } from '../KnowledgePages';
import { useArticleNews } from '../useArticleNews';
import { AskedWords } from './AskedWords';
import { IndexState } from './IndexState';
import { PassageRow } from './PassageRow';
import { QuestionForm } from './QuestionForm';
import { findingSearch, type FindingSearch } from './search';
import styles from './SearchTestPage.module.css';
import { verdict } from './verdict';

/** Ask as a customer would, and see the passages that an agent would answer from, with everything that decides. */
export function SearchTestPage({ search }: { search: FindingSearch }) {
  const navigate = useNavigate();
  const found = useQuery(searchTestQuery(search));
  const isAsked = (search.q ?? '').trim().length > 1;
  useArticleNews();

  return (
    <Room
      title="Test the search"
      about="Write as a customer would. Agents answer only from published passages like these."
      wide
    >
      <KnowledgePages />
      <QuestionForm
        search={search}
        onChange={(change) =>
          // What stands in the address by then, not by now: words that are typed arrive a moment later.
          void navigate({
            to: '/knowledge/search',
            search: (now) => findingSearch({ ...now, ...change }),
            replace: true,
          })
        }
      />
      <div className={styles.columns} aria-live="polite" aria-busy={isAsked && found.isFetching}>
        <div className={styles.main}>
          {!isAsked ? (
            <Empty title="Ask something">
              You will see which passages fit, sentence by sentence, and whether an agent would dare to
              answer.
            </Empty>
          ) : found.isPending ? (
            <SkeletonRows rows={4} height={120} label="Searching" />
          ) : found.isError ? (
            <Failure what="The search" error={found.error} retry={() => void found.refetch()} />
          ) : (
            <>
              <Verdict {...verdict(found.data)} question={search.q ?? ''} />
              {found.data.hits.length > 0 && (
                <Section title="Passages, best first">
                  <ol className={styles.passages}>
                    {found.data.hits.map((hit, index) => (
                      <PassageRow
                        key={`${hit.passage.article}-${hit.passage.ordinal}`}
                        hit={hit}
                        opens={index === 0}
                      />
                    ))}
                  </ol>
                </Section>
              )}
            </>
          )}
        </div>
        <aside className={styles.aside}>
          {isAsked && found.data && <AskedWords words={found.data.words} articles={found.data.articles} />}
          <IndexState />
        </aside>
      </div>
    </Room>
  );
}

function Verdict({ kind, title, why, question }: ReturnType<typeof verdict> & { question: string }) {
  return (
    <section className={styles.verdict} data-kind={kind} aria-label="What an agent would do">
      <h2>{title}</h2>
      <p>{why}</p>
      {kind === 'gap' && (
        <p>
          <Link to="/knowledge/$key" params={{ key: 'new' }} search={{ title: question.slice(0, 300) }}>
            Write an article about it
          </Link>
        </p>
      )}
    </section>
  );
}
