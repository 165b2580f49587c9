import { percent } from '@baton/ui/words';
import { Link } from '@tanstack/react-router';
import type { Trace } from '../api/run';
import { markUsed } from '@baton/ui/markUsed';
import styles from './Evidence.module.css';

type Passage = Trace['found'][number];

/** The passages that were found, best first, with the words that the reply uses marked in them. */
export function FoundEvidence({ found }: { found: Passage[] }) {
  if (found.length === 0) return <p>There is nothing to show.</p>;
  return (
    <ol className={styles.passages}>
      {found.map((passage) => (
        <li key={`${passage.article} ${passage.ordinal} ${passage.heading}`} className={styles.passage}>
          <header>
            <span>
              <Link to="/knowledge/$key" params={{ key: passage.article }}>
                {passage.title}
              </Link>
              {passage.heading && <span className={styles.where}> · {passage.heading}</span>}
            </span>
            <span className="numbers">
              {passage.is_used
                ? 'in the reply'
                : passage.used_sentences?.length
                  ? 'in the draft'
                  : 'not used'}{' '}
              · match {percent(passage.score)} · covers {percent(passage.coverage)}
            </span>
          </header>
          {passage.text && (
            <p className={styles.text}>
              {markUsed(passage.text, passage.used_sentences ?? []).map((part, index) =>
                part.used ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
