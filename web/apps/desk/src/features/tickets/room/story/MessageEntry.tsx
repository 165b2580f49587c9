import { BatonMark } from '@baton/ui/Icon';
import { classes } from '@baton/ui/classes';
import { Markdown } from '@baton/ui/Markdown';
import { Initials } from '@baton/ui/Person';
import { clock, exact } from '@baton/ui/time';
import { agentName } from '@baton/ui/words';
import type { ReactNode } from 'react';
import type { Message } from '../api/timeline';
import { Cite, Sources } from './Cite';
import { Files } from './Files';
import styles from './MessageEntry.module.css';

/** What somebody wrote, each kind of writer in a hand of their own. */
export function MessageEntry({
  message,
  customerName,
  goesOn,
  trace,
}: {
  message: Message;
  customerName: string;
  /** The same person goes on; no second signature. */
  goesOn: boolean;
  /** How an agent's reply came about. */
  trace?: ReactNode;
}) {
  const kind = message.visibility === 'note' ? 'note' : message.author;
  const name = message.author === 'customer' ? customerName : nameOf(message);
  return (
    <article
      className={classes(styles.message, styles[kind], goesOn && styles.goesOn)}
      aria-label={`${label(message, name)}, ${clock(message.at)}`}
      data-kind={kind}
    >
      {!goesOn && (
        <header className={styles.signature}>
          {message.author === 'agent' && <BatonMark />}
          {message.author === 'teammate' && <Initials name={name} size={20} />}
          <strong>{name}</strong>
          {message.author === 'agent' && <span className={styles.role}>AI agent</span>}
          {kind === 'note' && <span className={styles.role}>Only your team sees this</span>}
          <time dateTime={message.at} title={exact(message.at)}>
            {clock(message.at)}
          </time>
        </header>
      )}
      <Markdown
        text={message.body}
        className={styles.words}
        {...(message.citations.length > 0
          ? {
              cite: (number: number) => {
                const citation = message.citations.find((one) => one.number === number);
                return citation ? <Cite citation={citation} /> : undefined;
              },
            }
          : {})}
      />
      <Sources citations={message.citations} />
      <Files files={message.attachments} />
      {trace}
    </article>
  );
}

export function nameOf(message: Message) {
  return message.author === 'agent' ? agentName(message.author_name) : message.author_name;
}

function label(message: Message, name: string) {
  if (message.visibility === 'note') return `Note by ${name}, only for the team`;
  if (message.author === 'agent') return `${name}, AI agent`;
  return name;
}
