import { Bars } from '@baton/ui/Bars';
import { Skeleton } from '@baton/ui/Skeleton';
import { category, percent } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { readingQuery } from '../api/reading';
import { Piece } from './Evidence';
import styles from './Evidence.module.css';

/** Below this it may well be about nothing that the categories know. */
const strange = 0.5;

/** The words that pushed the category, and the examples that mean the same. */
export function Grounds({ ticketId, runId }: { ticketId: string; runId: string }) {
  const grounds = useQuery(readingQuery(ticketId, runId));
  if (grounds.isError) return <p role="alert">The words behind it could not be loaded.</p>;
  if (!grounds.data)
    return (
      <div role="status" aria-label="Loading the words behind it">
        <Skeleton width="40ch" />
        <Skeleton width="32ch" />
      </div>
    );

  const { words, examples, known } = grounds.data;
  const about = category(grounds.data.category);
  return (
    <>
      <Piece title={`Words that say ${about}, beside the strongest one`}>
        {words.length > 0 ? (
          <Bars
            label={`Words that say ${about}`}
            bars={words.map(({ word, push }) => ({ name: word, share: push }))}
          />
        ) : (
          <p>No single word does; the message as a whole means it.</p>
        )}
        {known < strange && <p>Only {percent(known)} sure that it is about any of the categories at all.</p>}
      </Piece>
      {examples.length > 0 && (
        <Piece title="Nearest examples that it learnt from">
          <ul className={styles.quotes}>
            {examples.map((example, index) => (
              <li key={index}>
                <q>{example.text}</q>
                <span>
                  {category(example.category)}, {percent(example.likeness)} alike
                </span>
              </li>
            ))}
          </ul>
        </Piece>
      )}
    </>
  );
}
