import type { Schemas } from '@baton/api/client';
import { Ago } from '@baton/ui/Ago';
import { CopyField } from '@baton/ui/CopyField';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { articleCommentsQuery } from '../api/articleComments';
import { citingTicketsQuery } from '../api/citingTickets';
import styles from './ArticleFacts.module.css';

/** What the article did: votes, views, and the questions that it answered. */
export function ArticleFacts({ article }: { article: Schemas['ArticleView'] }) {
  const votes = article.helpful_votes + article.unhelpful_votes;
  return (
    <aside className={styles.facts} aria-label="About this article">
      <dl className={styles.numbers}>
        <div>
          <dt>Used in answers</dt>
          <dd>{article.used_in_answers ?? 0}</dd>
        </div>
        <div>
          <dt>Views</dt>
          <dd>{article.views}</dd>
        </div>
        <div>
          <dt>It helped</dt>
          <dd>
            {article.helpful_votes}
            <small>{votes > 0 ? ` of ${votes}` : ''}</small>
          </dd>
        </div>
      </dl>
      <Answered articleKey={article.key} />
      <Comments articleKey={article.key} />
      <section className={styles.part}>
        <h2>Its name in links and citations</h2>
        <CopyField label="Key" text={article.key} />
      </section>
    </aside>
  );
}

function Answered({ articleKey }: { articleKey: string }) {
  const tickets = useQuery(citingTicketsQuery(articleKey));
  return (
    <section className={styles.part} aria-label="Questions it answered">
      <h2>Questions it answered</h2>
      {tickets.isPending ? (
        <SkeletonRows rows={3} height={48} label="Loading the tickets" />
      ) : tickets.isError ? (
        <Failure what="The tickets" error={tickets.error} retry={() => void tickets.refetch()} />
      ) : tickets.data.length === 0 ? (
        <p className={styles.none}>No reply has cited it yet.</p>
      ) : (
        <ul className={styles.tickets}>
          {tickets.data.map((ticket) => (
            <li key={ticket.ticket_id}>
              <Link to="/inbox/$view/$ticketId" params={{ view: 'all', ticketId: ticket.ticket_id }}>
                {ticket.subject}
              </Link>
              <p>{ticket.question}</p>
              <span className={styles.when}>
                <Ago at={ticket.cited_at} />
                {ticket.version !== 1 && ` · version ${ticket.version}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What readers wrote with their votes in the help centre. */
function Comments({ articleKey }: { articleKey: string }) {
  const comments = useQuery(articleCommentsQuery(articleKey));
  if (!comments.data || comments.data.length === 0) return null;
  return (
    <section className={styles.part} aria-label="What readers wrote">
      <h2>What readers wrote</h2>
      <ul className={styles.tickets}>
        {comments.data.map((comment, index) => (
          <li key={index}>
            <p className={styles.comment}>{comment.comment}</p>
            <span className={styles.when}>
              <Ago at={comment.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
