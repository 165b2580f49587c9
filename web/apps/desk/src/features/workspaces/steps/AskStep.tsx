import { BatonMark } from '@baton/ui/Icon';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { TextArea } from '@baton/ui/Input';
import { Markdown } from '@baton/ui/Markdown';
import { Notice } from '@baton/ui/Notice';
import { percent } from '@baton/ui/words';
import { useState } from 'react';
import { useAskAgents, type Answer } from '../api/askAgents';
import styles from './Steps.module.css';

/** A question through the same steps as a real ticket, and what comes of it. */
export function AskStep() {
  const [question, setQuestion] = useState('');
  const ask = useAskAgents();
  return (
    <div className={styles.part}>
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim()) ask.mutate(question.trim());
        }}
      >
        <Field
          label="Your question"
          hint="Something that one of your articles answers, in a customer’s words."
        >
          <TextArea
            rows={2}
            maxLength={2000}
            value={question}
            placeholder="How do I …"
            onChange={(event) => setQuestion(event.target.value)}
          />
        </Field>
        <div>
          <Button type="submit" look="primary" busy={ask.isPending} disabled={!question.trim()}>
            Ask
          </Button>
        </div>
      </form>
      {ask.isError && (
        <Notice kind="error" title="The agents could not be asked">
          {ask.error.message}
        </Notice>
      )}
      {ask.data && <Answered answer={ask.data} />}
    </div>
  );
}

function Answered({ answer }: { answer: Answer }) {
  const { reply } = answer;
  const said = reply.body ?? reply.draft;
  return (
    <div className={styles.part} role="status">
      <article className={styles.answer}>
        <p className={styles.by}>
          <BatonMark /> {reply.agent_title} · AI ·{' '}
          {reply.body ? 'would be sent' : said ? 'a draft for a teammate' : 'goes to a person'}
        </p>
        {said ? (
          <Markdown text={said} cite={(number) => <sup>{number}</sup>} />
        ) : (
          <p>{reply.reason || 'The agents would pass this on to a person.'}</p>
        )}
        {reply.citations.length > 0 && (
          <ul className={styles.files} aria-label="Sources">
            {reply.citations.map((source) => (
              <li key={source.number} className={styles.quiet}>
                [{source.number}] {source.title}
                {source.heading && ` › ${source.heading}`}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.sure}>
          <span>{percent(reply.confidence)} sure</span>
          <span className={styles.bar} aria-hidden="true">
            <i style={{ width: percent(reply.confidence).replace(/\s/g, '') }} />
            <b style={{ left: percent(Math.min(reply.threshold, 0.99)).replace(/\s/g, '') }} />
          </span>
          <span>needs {percent(reply.threshold)} to answer alone</span>
        </div>
      </article>
      {answer.is_from_own_articles ? (
        <Notice kind="done" title="A real answer on your own articles">
          A customer who asks this gets it within seconds, at any hour.
        </Notice>
      ) : (
        <Notice kind="info" title="Not from your own articles yet">
          {reply.citations.length > 0
            ? 'This answer comes from the sample articles. Ask about something that your own files explain.'
            : 'Ask about something that one of your articles explains, in words that occur in it.'}
        </Notice>
      )}
    </div>
  );
}
