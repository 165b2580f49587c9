import type { Schemas } from '@baton/api/client';
import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Notice } from '@baton/ui/Notice';
import { Skeleton } from '@baton/ui/Skeleton';
import { useEffect, useRef, useState } from 'react';
import type { Agent } from '../api/listAgents';
import { useTryAgents, type TriedReply } from '../api/useTryAgents';
import { Opening } from './Opening';
import { Said } from './Said';
import { TrialComposer, type Start } from './TrialComposer';
import styles from './TestConversation.module.css';

type Turn = { author: 'customer'; text: string } | { author: 'agent'; reply: TriedReply };

/** A conversation with the agents as they stand on the page, unsaved changes included. Nobody is told and nothing is kept. */
export function TestConversation({
  agent,
  changes,
}: {
  agent: Agent;
  changes: Schemas['TriedChanges'] | undefined;
}) {
  const [turns, setTurns] = useState<Turn[]>([]);
  const [start, setStart] = useState<Start>({ with: 'sorted', customer: '' });
  const ask = useTryAgents();
  const log = useRef<HTMLDivElement>(null);
  const last = turns.at(-1);
  const isOver = last?.author === 'agent' && last.reply.status === 'escalated';
  const waiting = last?.author === 'customer' ? last.text : undefined;

  const say = async (text: string) => {
    const said: Turn[] = [
      ...turns.slice(0, waiting === undefined ? undefined : -1),
      { author: 'customer', text },
    ];
    setTurns(said);
    const reply = await ask
      .mutateAsync({
        ...(start.with === 'agent' ? { agent: agent.name } : {}),
        ...(start.customer ? { customer_id: start.customer } : {}),
        messages: said.map((turn) =>
          turn.author === 'customer'
            ? { author: 'customer', text: turn.text }
            : { author: 'agent', text: turn.reply.body ?? '…' },
        ),
        ...(changes ? { changes } : {}),
      })
      .catch(() => undefined);
    if (reply) setTurns([...said, { author: 'agent', reply }]);
  };
  const restart = () => {
    ask.reset();
    setTurns([]);
  };

  // The newest words of the customer go to the top, so that reading begins where the answer begins.
  useEffect(() => {
    const newest = log.current?.querySelector<HTMLElement>('article[data-newest]');
    if (log.current && newest) log.current.scrollTop = newest.offsetTop - log.current.offsetTop - 16;
  }, [turns.length]);

  return (
    <section className={styles.trial} aria-label="Test conversation">
      <header className={styles.head}>
        <h2>Try it</h2>
        <span>{changes ? 'with your unsaved changes' : 'nothing is stored'}</span>
        {turns.length > 0 && (
          <Button look="plain" size="small" icon="refresh" onClick={restart}>
            Begin anew
          </Button>
        )}
      </header>
      <div ref={log} className={styles.log} role="log" aria-label="Test conversation" tabIndex={0}>
        {turns.length === 0 && <Opening agent={agent} onChoose={(text) => void say(text)} />}
        {turns.map((turn, index) =>
          turn.author === 'customer' ? (
            <article
              key={index}
              className={styles.customer}
              aria-label="You, as the customer"
              data-newest={index >= turns.length - 2 || undefined}
            >
              <header>Customer</header>
              <p>{turn.text}</p>
            </article>
          ) : (
            <Said key={index} reply={turn.reply} expected={agent.name} />
          ),
        )}
        {ask.isPending && (
          <p className={styles.thinking} role="status">
            <Skeleton width={28} />
            <span className="visually-hidden">The agents are at work</span>
          </p>
        )}
        {ask.error && (
          <Notice kind="error" title="There was no answer">
            {problemOf(ask.error).message}
          </Notice>
        )}
      </div>
      {isOver ? (
        <div className={styles.over}>
          <p>A person would have this conversation now, and the agents would be silent.</p>
          <Button icon="refresh" onClick={restart}>
            Begin anew
          </Button>
        </div>
      ) : (
        <TrialComposer
          key={ask.error && waiting !== undefined ? 'again' : turns.length === 0 ? 'first' : 'next'}
          initial={ask.error ? (waiting ?? '') : ''}
          busy={ask.isPending}
          start={start}
          onStart={turns.length === 0 ? setStart : undefined}
          agent={agent}
          onSay={(text) => void say(text)}
        />
      )}
    </section>
  );
}
