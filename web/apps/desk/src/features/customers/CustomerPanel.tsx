import { problemOf } from '@baton/api/problem';
import { Failure } from '@baton/ui/Failure';
import { Skeleton } from '@baton/ui/Skeleton';
import { personName } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readCustomer } from './api/readCustomer';
import { Notes } from './Notes';
import { Purchases } from './Purchases';
import { TicketLines } from './TicketLines';
import { day, isOpen, tierName, trustWords } from './words';
import styles from './CustomerPanel.module.css';

/** The customer beside a ticket: who they are, what they bought, what else they asked. */
export function CustomerPanel({ customer: id, ticket }: { customer: string; ticket?: string }) {
  const customer = useQuery(readCustomer(id));
  if (customer.isPending) {
    return (
      <div className={styles.panel} role="status" aria-label="Loading the customer">
        <Skeleton width={16} height={16} />
        <Skeleton width={24} />
        <Skeleton width={20} />
      </div>
    );
  }
  if (customer.isError) {
    return problemOf(customer.error).status === 404 ? (
      <p className={styles.quiet}>This customer was erased.</p>
    ) : (
      <Failure what="The customer" error={customer.error} retry={() => void customer.refetch()} />
    );
  }

  const known = customer.data;
  const others = known.tickets.filter((one) => one.id !== ticket);
  const open = others.filter(isOpen);
  const past = others.filter((one) => !isOpen(one)).slice(0, 5);
  return (
    <section className={styles.panel} aria-label="Customer">
      <header className={styles.head}>
        <Link to="/customers/$id" params={{ id: known.id }} className={styles.name}>
          {personName(known.name ?? known.email, known.key)}
        </Link>
        <span>{[known.organization?.name, tierName(known.tier)].filter(Boolean).join(' · ')}</span>
        {known.email && <span className={styles.quiet}>{known.email}</span>}
        <span className={styles.quiet}>
          {[
            trustWords(known.identity),
            known.customer_since && `customer since ${day(known.customer_since)}`,
            known.ratings.mean !== null && `rates ${known.ratings.mean.toLocaleString()} of 5`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </header>
      {open.length > 0 && (
        <Part title={`Other open tickets (${open.length})`}>
          <TicketLines tickets={open} brief />
        </Part>
      )}
      <Part title={`Past tickets (${others.length - open.length})`}>
        {past.length === 0 ? <p className={styles.quiet}>None yet.</p> : <TicketLines tickets={past} brief />}
      </Part>
      <Part title="Purchases">
        <Purchases purchases={known.purchases} most={3} />
      </Part>
      <Part title="Notes">
        <Notes customer={known} id={id} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
