import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Room } from '@baton/ui/Room';
import { Skeleton } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { readFigures } from './api/readFigures';
import { Behind } from './Behind';
import { Charts } from './Charts';
import { Filters } from './Filters';
import { Headline } from './Headline';
import { dayName } from './names';
import { questionOf, readInsightSearch, type InsightSearch } from './search';
import styles from './Insights.module.css';

/** Fewer tickets than this move every rate a lot. */
const few = 20;

/** How the desk does: figures that open their tickets. */
export function Insights() {
  const search = readInsightSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const question = questionOf(search);
  const figures = useQuery(readFigures(question));

  const change = (next: Partial<Record<keyof InsightSearch, string | undefined>>) =>
    void navigate({
      to: '/insights',
      search: readInsightSearch({ ...search, ...next }),
      replace: !next.metric,
    });
  const open = (metric: string, bucket?: string) => change({ metric, bucket });

  return (
    <Room
      wide
      title="Insights"
      about={`${dayName(question.from, 'long')} to ${dayName(question.to, 'long')}, ${question.tz.replace('_', ' ')} time`}
      actions={<Filters search={search} question={question} figures={figures.data} change={change} />}
    >
      {figures.isError && !figures.data ? (
        <Failure what="The figures" error={figures.error} retry={() => void figures.refetch()} />
      ) : !figures.data ? (
        <Loading />
      ) : figures.data.tickets.count === 0 ? (
        <Nothing search={search} change={change} />
      ) : (
        <div className={styles.page} data-stale={figures.isPlaceholderData || undefined}>
          <Headline figures={figures.data} open={open} />
          {figures.data.tickets.count < few && (
            <p className={styles.few}>These are few tickets: one more or less moves every rate noticeably.</p>
          )}
          <Charts figures={figures.data} open={open} />
        </div>
      )}
      <Behind
        question={question}
        metric={search.metric}
        bucket={search.bucket}
        close={() => change({ metric: undefined, bucket: undefined })}
      />
    </Room>
  );
}

function Nothing({ search, change }: { search: InsightSearch; change: (next: InsightSearch) => void }) {
  const isFiltered = Boolean(search.category || search.agent || search.channel);
  return (
    <Empty
      title="No tickets in these days"
      action={
        search.range === '90' && !isFiltered ? undefined : (
          <Button
            look="primary"
            onClick={() => change({ range: '90', from: '', to: '', category: '', agent: '', channel: '' })}
          >
            Show all of the last 90 days
          </Button>
        )
      }
    >
      With the first tickets this page tells how many agents settled alone, how long customers waited, why
      tickets went to a person, and whether the agents’ confidence can be relied on. Every number opens the
      tickets that it counts.
    </Empty>
  );
}

/** Keeps the places of the figures while they are counted. */
function Loading() {
  return (
    <div className={styles.page} role="status" aria-label="Counting">
      <div className={styles.loading}>
        {[0, 1, 2].map((place) => (
          <div key={place} className={styles.figure}>
            <Skeleton width={18} />
            <Skeleton width={8} height={40} />
            <Skeleton width={26} />
          </div>
        ))}
      </div>
      <Skeleton height={200} />
    </div>
  );
}
