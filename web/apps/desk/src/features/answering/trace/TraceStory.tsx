import { Icon } from '@baton/ui/Icon';
import { classes } from '@baton/ui/classes';
import { useId, useState, type ReactNode } from 'react';
import type { Trace } from '../api/run';
import { CheckedEvidence } from './CheckedEvidence';
import { DecidedEvidence } from './DecidedEvidence';
import { DidEvidence } from './DidEvidence';
import { FoundEvidence } from './FoundEvidence';
import { ReadEvidence } from './ReadEvidence';
import { tellTrace } from './tellTrace';
import styles from './TraceStory.module.css';

/**
 * How an agent came to what it did: one line, which unfolds into five sentences, each of which opens to its evidence.
 */
export function TraceStory({
  trace,
  took,
  grounds,
}: {
  trace: Trace;
  took?: number | undefined;
  /** The words and examples behind the category, loaded when they are looked at. */
  grounds?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const story = tellTrace(trace);
  return (
    <div className={styles.story}>
      <button
        type="button"
        className={styles.headline}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.question}>How it got there</span>
        <span className={classes(styles.chevron, open && styles.open)}>
          <Icon name="forward" size={16} />
        </span>
        <span className={styles.ending}>{story.headline}</span>
      </button>
      <ol id={id} className={styles.verbs} hidden={!open}>
        {open && (
          <>
            <Verb
              name="Read"
              sentence={story.read}
              evidence={<ReadEvidence trace={trace} grounds={grounds} />}
            />
            <Verb name="Found" sentence={story.found} evidence={<FoundEvidence found={trace.found} />} />
            <Verb name="Did" sentence={story.did} evidence={<DidEvidence trace={trace} />} />
            <Verb
              name="Checked"
              sentence={story.checked}
              stopped={trace.checked.some((check) => !check.is_passed)}
              evidence={<CheckedEvidence checks={trace.checked} />}
            />
            <Verb
              name="Decided"
              sentence={story.decided}
              evidence={<DecidedEvidence trace={trace} took={took} />}
            />
          </>
        )}
      </ol>
    </div>
  );
}

/** One of the five, on the line down the side. */
function Verb({
  name,
  sentence,
  stopped,
  evidence,
}: {
  name: string;
  sentence: string;
  stopped?: boolean;
  evidence: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={classes(styles.verb, stopped && styles.stopped)}>
      <button
        type="button"
        className={styles.sentence}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <strong>{name}</strong>
        <span className={styles.words}>{sentence}</span>
        <span className={classes(styles.chevron, open && styles.open)}>
          <Icon name="forward" size={16} />
        </span>
      </button>
      <div id={id} hidden={!open} className={styles.evidence} role="group" aria-label={`Evidence: ${name}`}>
        {open && evidence}
      </div>
    </li>
  );
}
