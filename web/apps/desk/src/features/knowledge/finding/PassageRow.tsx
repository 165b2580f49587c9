import { Bars } from '@baton/ui/Bars';
import { markUsed } from '@baton/ui/markUsed';
import { percent } from '@baton/ui/words';
import { Link } from '@tanstack/react-router';
import type { Hit } from '../api/testSearch';
import { excerpt } from './excerpt';
import styles from './PassageRow.module.css';

/** Sentences less alike than this have nothing to do with the question; marking one would mislead. */
const related = 0.2;

/** One passage: where it stands, what it says, its nearest sentence marked, and what its score is made of. */
export function PassageRow({ hit, opens }: { hit: Hit; opens: boolean }) {
  const { passage, signals } = hit;
  const [first] = signals.sentences;
  const nearest = first && first.likeness >= related ? first.text : undefined;
  const text = passage.blocks.map((block) => block.text).join(' ');
  return (
    <li className={styles.passage}>
      <header className={styles.head}>
        <span>
          <Link to="/knowledge/$key" params={{ key: passage.article }}>
            {passage.title}
          </Link>
          {passage.heading && <span className={styles.heading}> · {passage.heading}</span>}
          {hit.audience === 'internal' && <span className={styles.heading}> · team only</span>}
        </span>
        <strong className={styles.score}>{percent(hit.score)}</strong>
      </header>
      <p className={styles.words}>
        {markUsed(excerpt(text, nearest), nearest ? [nearest] : []).map((part, index) =>
          part.used ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
        )}
      </p>
      <details className={styles.parts} open={opens}>
        <summary>What the score is made of</summary>
        <Bars
          label={`Parts of the score of ${passage.title}`}
          bars={[
            { name: 'Words, whole article', share: signals.article },
            { name: 'Words, its title', share: signals.title },
            { name: 'Words, this passage', share: signals.words },
            { name: 'Meaning, nearest sentence', share: signals.meaning },
            { name: 'Meaning, whole passage', share: signals.whole },
          ]}
        />
        <p>
          {percent(hit.coverage)} of what is asked for, weighed by how telling each word is, occurs in it.
          {signals.sentences.length === 0 && ' Its meaning is not read yet; words alone decide.'}
        </p>
      </details>
    </li>
  );
}
