import { BatonMark, Icon } from '@baton/ui/Icon';
import { Markdown } from '@baton/ui/Markdown';
import { agentName } from '@baton/ui/words';
import type { TriedReply } from '../api/useTryAgents';
import { TraceStory } from '../trace/TraceStory';
import styles from './TestConversation.module.css';

/** What came of a customer's words: hand-overs, the reply or the draft, and how it got there. */
export function Said({ reply, expected }: { reply: TriedReply; expected: string }) {
  const handoff = reply.handoffs.at(-1);
  const text = reply.body ?? reply.draft;
  return (
    <article className={styles.agent} aria-label={`${reply.agent_title}, AI`}>
      {handoff && (
        <p className={styles.event}>
          {agentName(handoff.from)} handed over to {agentName(handoff.to).toLowerCase()}
          {reply.agent !== expected && ', not to this one'}: {handoff.why}
        </p>
      )}
      <header>
        <BatonMark /> {reply.agent_title} · AI
      </header>
      {reply.body === null && (
        <p className={styles.silent}>
          <Icon name="note" size={16} />
          {reply.draft
            ? 'The customer hears nothing yet. A person would find this draft:'
            : 'The customer hears nothing yet. A person answers.'}
        </p>
      )}
      {text && (
        <div className={reply.body === null ? styles.draft : styles.words}>
          <Markdown text={text} cite={(number) => <Source reply={reply} number={number} />} />
        </div>
      )}
      {reply.body !== null && reply.draft && (
        <details className={styles.kept}>
          <summary>The person would find a draft</summary>
          <div className={styles.draft}>
            <Markdown text={reply.draft} />
          </div>
        </details>
      )}
      <TraceStory trace={reply.trace} />
    </article>
  );
}

/** A source as a small raised number; its article is named under the pointer and to screen readers. */
function Source({ reply, number }: { reply: TriedReply; number: number }) {
  const source = reply.citations.find((one) => one.number === number);
  if (!source) return <>[{number}]</>;
  const where = [source.title, source.heading].filter(Boolean).join(', ');
  return (
    <sup className={styles.cite} title={where}>
      {number}
      <span className="visually-hidden"> source: {where}</span>
    </sup>
  );
}
