import { useMay } from '@baton/api/session';
import { Ago } from '@baton/ui/Ago';
import { Link } from '@tanstack/react-router';
import type { Gap } from '../api/gaps';
import styles from './GapRow.module.css';
import { source, tellGap } from './tellGap';

/** A question that no article answers: how often it was asked, by whom, and what people answered. */
export function GapRow({ gap }: { gap: Gap }) {
  const mayWrite = useMay('teammate');
  return (
    <li className={styles.gap}>
      <p className={styles.count}>
        <strong>{gap.count}</strong>
        <span>{gap.count === 1 ? 'time' : 'times'}</span>
      </p>
      <div className={styles.body}>
        <header className={styles.head}>
          <h3>{gap.title}</h3>
          {!gap.answered_by && mayWrite && (
            <Link
              to="/knowledge/$key"
              params={{ key: 'new' }}
              search={{
                title: gap.title,
                ...(gap.category ? { category: gap.category } : {}),
                ...(gap.language ? { language: gap.language } : {}),
              }}
              className={styles.write}
              aria-label={`Write an article: ${gap.title}`}
            >
              Write an article
            </Link>
          )}
        </header>
        <p className={styles.facts}>
          {tellGap(gap).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          <span>
            last asked <Ago at={gap.last_asked_at} />
          </span>
        </p>
        {gap.answered_by && (
          <p>
            Answered by{' '}
            <Link to="/knowledge/$key" params={{ key: gap.answered_by.key }}>
              {gap.answered_by.title}
            </Link>
          </p>
        )}
        <details className={styles.more}>
          <summary>{gap.answers.length > 0 ? 'Questions and what people answered' : 'Questions'}</summary>
          <ul className={styles.quotes} aria-label="Questions as they were asked">
            {gap.examples.map((example, index) => (
              <li key={index}>
                <q>{example.text}</q>
                <Where example={example} />
              </li>
            ))}
          </ul>
          {gap.answers.length > 0 && (
            <>
              <h4>People answered</h4>
              <ul className={styles.quotes}>
                {gap.answers.map((answer) => (
                  <li key={answer.ticket_id}>
                    <q>{answer.text}</q>
                    <Ticket id={answer.ticket_id}>
                      {answer.ticket_number ? `#${answer.ticket_number}` : 'ticket'}
                    </Ticket>
                  </li>
                ))}
              </ul>
            </>
          )}
        </details>
      </div>
    </li>
  );
}

function Where({ example }: { example: Gap['examples'][number] }) {
  if (example.ticket_id) return <Ticket id={example.ticket_id}>{source(example)}</Ticket>;
  return example.article ? (
    <Link to="/knowledge/$key" params={{ key: example.article.key }}>
      {source(example)}
    </Link>
  ) : (
    <span>{source(example)}</span>
  );
}

function Ticket({ id, children }: { id: string; children: string }) {
  return (
    <Link to="/inbox/$view/$ticketId" params={{ view: 'all', ticketId: id }}>
      {children}
    </Link>
  );
}
