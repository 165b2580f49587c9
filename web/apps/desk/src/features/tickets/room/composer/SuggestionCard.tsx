import { Button } from '@baton/ui/Button';
import { BatonMark } from '@baton/ui/Icon';
import { Markdown } from '@baton/ui/Markdown';
import { Notice } from '@baton/ui/Notice';
import { Skeleton } from '@baton/ui/Skeleton';
import { agentName, percent } from '@baton/ui/words';
import type { Suggestion } from '../api/suggestion';
import { Cite, Sources } from '../story/Cite';
import styles from './SuggestionCard.module.css';

/** What an agent would write, with its sources and how sure it is. A person decides. */
export function SuggestionCard({
  suggestion,
  error,
  onUse,
  onDismiss,
}: {
  suggestion: Suggestion | undefined;
  error: unknown;
  onUse: (suggestion: Suggestion) => void;
  onDismiss: () => void;
}) {
  if (error)
    return (
      <Notice
        kind="warning"
        title="No suggestion came"
        action={
          <Button size="small" look="plain" onClick={onDismiss}>
            Dismiss
          </Button>
        }
      >
        {error instanceof Error ? error.message : 'Try again in a moment.'}
      </Notice>
    );
  return (
    <section className={styles.card} aria-label="Suggested reply" aria-busy={!suggestion}>
      <header className={styles.head}>
        <BatonMark />
        <strong>{suggestion ? agentName(suggestion.agent) : 'The agents'}</strong>
        <span className={styles.sure}>
          {!suggestion
            ? 'reading and searching…'
            : suggestion.body
              ? `${percent(suggestion.confidence)} sure, ${percent(suggestion.threshold)} needed to send alone`
              : 'would leave this to a person'}
        </span>
      </header>
      {!suggestion && (
        <div className={styles.waiting}>
          <Skeleton width="82%" />
          <Skeleton width="94%" />
          <Skeleton width="60%" />
        </div>
      )}
      {suggestion?.body && (
        <>
          <Markdown
            text={suggestion.body}
            className={styles.words}
            cite={(number) => {
              const citation = suggestion.citations.find((one) => one.number === number);
              return citation ? <Cite citation={citation} /> : undefined;
            }}
          />
          <Sources citations={suggestion.citations} />
        </>
      )}
      {suggestion && !suggestion.body && <p className={styles.words}>{suggestion.reason}</p>}
      <div className={styles.actions}>
        {suggestion?.body && (
          <Button size="small" look="primary" icon="edit" onClick={() => onUse(suggestion)}>
            Use and edit
          </Button>
        )}
        <Button size="small" look="plain" onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    </section>
  );
}
