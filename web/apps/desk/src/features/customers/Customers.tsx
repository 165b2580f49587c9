import { useMay } from '@baton/api/session';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Initials } from '@baton/ui/Person';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { personName } from '@baton/ui/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { listCustomers, type CustomerLine } from './api/listCustomers';
import { readCustomerSearch } from './search';
import { tierName } from './words';
import styles from './Customers.module.css';

/** How long a pause in typing must be before the list follows. */
const pause = 150;

/** Everybody who ever asked, found by whatever one remembers of them. */
export function Customers() {
  const search = readCustomerSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  // The address follows what was searched, so that coming back finds the same list.
  // Who opens a customer in the same moment is not led back to the list by it.
  const go = useRef(navigate);
  const leaving = useRef(false);
  useEffect(() => {
    go.current = navigate;
  });
  useEffect(() => {
    if (leaving.current) return;
    void go.current({
      to: '/customers',
      search: { ...(asked ? { q: asked } : {}), ...(search.tier ? { tier: search.tier } : {}) },
      replace: true,
    });
  }, [asked, search.tier]);

  const list = useInfiniteQuery(
    listCustomers({ ...(asked ? { q: asked } : {}), ...(search.tier ? { tier: search.tier } : {}) }),
  );
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Room title="Customers">
      <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
        <Field label="Find a customer" hideLabel>
          <TextInput
            type="search"
            placeholder="Name, e-mail, key or organization"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <Field label="Tier" hideLabel>
          <Select
            value={search.tier ?? ''}
            onChange={(event) =>
              void navigate({
                to: '/customers',
                search: readCustomerSearch({ q: asked, tier: event.target.value }),
                replace: true,
              })
            }
          >
            <option value="">All tiers</option>
            <option value="standard">Standard</option>
            <option value="premium">Premium</option>
            <option value="enterprise">Enterprise</option>
          </Select>
        </Field>
      </form>
      {list.isPending ? (
        <SkeletonRows rows={10} height={56} label="Loading customers" />
      ) : list.isError && lines.length === 0 ? (
        <Failure what="Customers" error={list.error} retry={() => void list.refetch()} />
      ) : lines.length === 0 ? (
        <Nobody isSearch={Boolean(asked || search.tier)} clear={() => setTyped('')} />
      ) : (
        <>
          <ul
            className={styles.list}
            aria-label="Customers"
            data-stale={list.isPlaceholderData || undefined}
            onClickCapture={(event) => {
              const isLink = event.target instanceof Element && event.target.closest('a') !== null;
              leaving.current = isLink && !(event.ctrlKey || event.metaKey || event.shiftKey);
            }}
          >
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
          {list.hasNextPage && (
            <div>
              <Button onClick={() => void list.fetchNextPage()} busy={list.isFetchingNextPage}>
                Show more
              </Button>
            </div>
          )}
        </>
      )}
    </Room>
  );
}

function Line({ line }: { line: CustomerLine }) {
  const name = personName(line.name ?? line.email, line.key);
  const facts = [line.organization, line.email !== name && line.email, line.key !== name && line.key].filter(
    Boolean,
  );
  return (
    <li>
      <Link to="/customers/$id" params={{ id: line.id }} className={styles.line}>
        <Initials name={name} size={32} />
        <span className={styles.who}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>{facts.join(' · ')}</span>
        </span>
        <span className={styles.tier}>{line.tier === 'standard' ? '' : tierName(line.tier)}</span>
        <span className={styles.tickets}>
          {line.open_tickets > 0 && <strong>{line.open_tickets} open</strong>}
          <span>
            {line.tickets} {line.tickets === 1 ? 'ticket' : 'tickets'}
          </span>
        </span>
        <span className={styles.age}>{line.last_ticket_at && <Ago at={line.last_ticket_at} />}</span>
      </Link>
    </li>
  );
}

function Nobody({ isSearch, clear }: { isSearch: boolean; clear: () => void }) {
  const mayLead = useMay('lead');
  return isSearch ? (
    <Empty title="Nobody found" action={<Button onClick={clear}>Clear the search</Button>}>
      Try fewer letters, or another word you remember: a part of the name, the address, the key or the
      organization.
    </Empty>
  ) : (
    <Empty title="No customers yet" action={mayLead && <Link to="/start">Put the chat on your website</Link>}>
      Whoever writes to you for the first time appears here by themselves, with all their tickets from then
      on.
    </Empty>
  );
}
