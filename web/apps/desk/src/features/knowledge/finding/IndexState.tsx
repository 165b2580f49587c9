import type { Schemas } from '@baton/api/client';
import { Notice } from '@baton/ui/Notice';
import { Progress } from '@baton/ui/Progress';
import { Section } from '@baton/ui/Room';
import { useQuery } from '@tanstack/react-query';
import { searchIndexQuery } from '../api/searchIndex';
import styles from './IndexState.module.css';

/** How far search knows what the articles mean. */
export function IndexState() {
  const index = useQuery(searchIndexQuery);
  if (!index.data) return null;
  return (
    <Section title="Search index">
      <div className={styles.state}>
        <State index={index.data} />
        <p className={styles.model}>
          {index.data.on_board ? 'Read on this machine by ' : 'Read by '}
          {index.data.model}
        </p>
      </div>
    </Section>
  );
}

function State({ index }: { index: Schemas['SearchIndexView'] }) {
  const { articles, ready } = index;
  if (ready >= articles)
    return (
      <p>
        {articles === 0
          ? 'No article is published yet.'
          : `All ${articles} published articles are found by words and by meaning.`}
      </p>
    );
  if (index.is_running && !index.last_error)
    return (
      <>
        <Progress label="Reading for meaning" done={ready} total={articles} />
        <p>Until then the others are found by their words.</p>
      </>
    );
  return (
    <Notice kind="warning" title={`${articles - ready} of ${articles} are found by words alone`}>
      {index.last_error ?? 'No sentence model runs on this machine.'}
    </Notice>
  );
}
