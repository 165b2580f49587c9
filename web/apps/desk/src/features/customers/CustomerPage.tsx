import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { languageName } from '@baton/ui/languages';
import { Room, Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { personName } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { readCustomer, type Customer } from './api/readCustomer';
import { EditCustomer } from './EditCustomer';
import { Notes } from './Notes';
import { Purchases } from './Purchases';
import { TicketLines } from './TicketLines';
import { day, isOpen, tierName, trustWords } from './words';
import styles from './CustomerPage.module.css';

/** One customer: who they are, what they bought, what they asked and what became of it. */
export function CustomerPage() {
  const { id = '' } = useParams({ strict: false });
  const customer = useQuery(readCustomer(id));
  const back = <Link to="/customers">Customers</Link>;
  if (customer.isPending) {
    return (
      <Room title="Customer" back={back}>
        <SkeletonRows rows={8} label="Loading the customer" />
      </Room>
    );
  }
  if (customer.isError) {
    return (
      <Room title="Customer" back={back}>
        {problemOf(customer.error).status === 404 ? (
          <Empty title="There is no such customer">
            They may have been erased, or the address was mistyped.{' '}
            <Link to="/customers">Find another one</Link>.
          </Empty>
        ) : (
          <Failure what="The customer" error={customer.error} retry={() => void customer.refetch()} />
        )}
      </Room>
    );
  }
  return <Known customer={customer.data} id={id} />;
}

function Known({ customer, id }: { customer: Customer; id: string }) {
  const mayChange = useMay('teammate');
  const open = customer.tickets.filter(isOpen);
  const past = customer.tickets.filter((ticket) => !isOpen(ticket));
  return (
    <Room
      title={personName(customer.name ?? customer.email, customer.key)}
      about={[tierName(customer.tier), customer.organization?.name, trustWords(customer.identity)]
        .filter(Boolean)
        .join(' · ')}
      back={<Link to="/customers">Customers</Link>}
      actions={mayChange && <EditCustomer customer={customer} id={id} />}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          {open.length > 0 && (
            <Section title={`Open tickets (${customer.open_ticket_count})`}>
              <TicketLines tickets={open} />
            </Section>
          )}
          <Section title={`Past tickets (${customer.ticket_count - customer.open_ticket_count})`}>
            {past.length === 0 ? <p className={styles.quiet}>None yet.</p> : <TicketLines tickets={past} />}
            {customer.tickets.length < customer.ticket_count && (
              <p className={styles.quiet}>The newest {customer.tickets.length} are shown.</p>
            )}
          </Section>
        </div>
        <aside className={styles.side}>
          <Facts customer={customer} />
          <Section title="Notes">
            <Notes customer={customer} id={id} />
          </Section>
          <Section title="Purchases">
            <Purchases purchases={customer.purchases} />
          </Section>
        </aside>
      </div>
    </Room>
  );
}

function Facts({ customer }: { customer: Customer }) {
  const facts: [string, string | null | undefined][] = [
    ['Key', customer.key],
    ['E-mail', customer.email],
    ['Phone', customer.phone],
    ['Organization', customer.organization?.name],
    ['Language', customer.language && languageName(customer.language)],
    ['Customer since', customer.customer_since && day(customer.customer_since)],
    ['First ticket', customer.first_seen_at && day(customer.first_seen_at)],
    ['Last wrote', customer.last_seen_at && day(customer.last_seen_at)],
    [
      'Satisfaction',
      customer.ratings.mean === null
        ? null
        : `${customer.ratings.mean.toLocaleString()} of 5 (${customer.ratings.count})`,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
