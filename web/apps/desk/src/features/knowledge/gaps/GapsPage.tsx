import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Room, Section } from '@baton/ui/Room';
import { Segments } from '@baton/ui/Segments';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { gapsQuery } from '../api/gaps';
import { KnowledgePages } from '../KnowledgePages';
import { useArticleNews } from '../useArticleNews';
import { GapRow } from './GapRow';
import type { GapSearch } from './search';
import styles from './GapsPage.module.css';
import { openAndClosed } from './tellGap';

/** What customers ask and no article answers: the next articles to write, the most wanted first. */
export function GapsPage({ search }: { search: GapSearch }) {
  const navigate = useNavigate();
  const days = search.days ?? 90;
  const found = useQuery(gapsQuery(days));
  useArticleNews();

  return (
    <Room
      title="Gaps"
      about="Questions that no article answers, brought together by what they ask. Write one article and the agents answer the next one."
      wide
    >
      <KnowledgePages />
      <div className={styles.line}>
        <Segments
          label="How far back"
          value={String(days)}
          options={[
            { value: '30', label: '30 days' },
            { value: '90', label: '90 days' },
            { value: '365', label: 'A year' },
          ]}
          onChange={(value) =>
            void navigate({
              to: '/knowledge/gaps',
              search: value === '30' ? { days: 30 } : value === '365' ? { days: 365 } : {},
              replace: true,
            })
          }
        />
        {found.data && found.data.questions > 0 && (
          <p role="status">
            {found.data.is_cut
              ? `The newest ${found.data.questions} questions`
              : found.data.questions === 1
                ? 'One question'
                : `${found.data.questions} questions`}
            {!found.data.by_meaning && ', brought together by their words alone'}
          </p>
        )}
      </div>
      {found.isPending ? (
        <SkeletonRows rows={5} height={72} label="Bringing questions together" />
      ) : found.isError ? (
        <Failure what="The gaps" error={found.error} retry={() => void found.refetch()} />
      ) : (
        <Gaps gaps={found.data.gaps} days={days} />
      )}
    </Room>
  );
}

function Gaps({ gaps, days }: { gaps: Parameters<typeof openAndClosed>[0]; days: number }) {
  const { open, closed } = openAndClosed(gaps);
  if (gaps.length === 0)
    return (
      <Empty title="Nothing is missing" action={<Link to="/knowledge/search">Ask something yourself</Link>}>
        {`Every question of the last ${days} days found an article, or went to a person for another reason. What no article answers will stand here.`}
      </Empty>
    );
  return (
    <>
      {open.length > 0 ? (
        <ul aria-label="Questions without an article">
          {open.map((gap) => (
            <GapRow key={`${gap.title} ${gap.last_asked_at}`} gap={gap} />
          ))}
        </ul>
      ) : (
        <Empty title="All written">Every gap of these days has an article by now.</Empty>
      )}
      {closed.length > 0 && (
        <Section title="Answered since" about="Asked when there was no article; by now the agents find one.">
          <ul>
            {closed.map((gap) => (
              <GapRow key={`${gap.title} ${gap.last_asked_at}`} gap={gap} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
