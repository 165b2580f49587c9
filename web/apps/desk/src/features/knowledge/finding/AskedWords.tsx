import type { Schemas } from '@baton/api/client';
import { Section } from '@baton/ui/Room';
import styles from './AskedWords.module.css';

/** Which words were looked for, and how telling each is: the fewer articles have it, the more. */
export function AskedWords({ words, articles }: { words: Schemas['AskedWord'][]; articles: number }) {
  if (words.length === 0)
    return (
      <Section title="Words looked for">
        <p className={styles.none}>Every word is too common to look for. The meaning alone decides.</p>
      </Section>
    );
  return (
    <Section title="Words looked for">
      <dl className={styles.words}>
        {words.map(({ word, read_as, articles: having }) => (
          <div key={word} data-unknown={having === 0 || undefined}>
            <dt>
              {word}
              {read_as && <span className={styles.readAs}>read as “{read_as}”</span>}
            </dt>
            <dd>{having === 0 ? 'in no article' : `in ${having} of ${articles}`}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
