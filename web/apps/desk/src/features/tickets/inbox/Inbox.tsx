import { useMay, useSession } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Notice } from '@baton/ui/Notice';
import { useNarrow } from '@baton/ui/useNarrow';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { countsQuery } from '../api/countTickets';
import { savedViewsQuery } from '../api/savedViews';
import { actsOn } from './acts';
import { ActionDialogs, type Asking } from './ActionDialogs';
import { BulkBar } from './BulkBar';
import { EmptyView } from './EmptyView';
import { FilterBar } from './FilterBar';
import { narrows, readFilters } from './filters';
import { InboxHead } from './InboxHead';
import { InboxSkeleton } from './InboxSkeleton';
import { Arrived, Departed } from './ListNews';
import { SaveViewDialog } from './SaveViewDialog';
import { TicketList } from './TicketList';
import { useActions } from './useActions';
import { useChoice } from './useChoice';
import { useKeys } from './useKeys';
import { useRows } from './useRows';
import { viewOf, type Filters } from './views';
import styles from './Inbox.module.css';

export interface InboxProps {
  view: string;
  ticketId: string | undefined;
  filters: Filters;
  /** Fetches what the ticket's room will ask for, so that it opens at once. */
  prefetch: (ticketId: string) => void;
  /** The ticket that is open, or what stands there while none is. */
  children: ReactNode;
}

/** The list of tickets with everything that can be done from it, beside the ticket that is open. */
export function Inbox({ view, ticketId, filters, prefetch, children }: InboxProps) {
  const me = useSession().name;
  const mayWrite = useMay('teammate');
  const narrow = useNarrow();
  const navigate = useNavigate();
  const client = useQueryClient();
  const counts = useQuery(countsQuery).data;
  const saved = useQuery(savedViewsQuery).data ?? [];
  const here = saved.find((one) => one.id === view);
  const name = viewOf(view)?.name ?? here?.name ?? 'Saved view';
  const sort =
    filters.sort ?? viewOf(view)?.sort ?? (here?.query.sort as string | null | undefined) ?? 'newest';
  const asked = useMemo(
    () => (here || !viewOf(view) ? filters : { ...filters, sort }),
    [filters, here, sort, view],
  );
  const { query, rows, left, fresh, refresh, remove } = useRows(view, asked);

  const [asking, setAsking] = useState<Asking>();
  const [saving, setSaving] = useState<'new' | 'change'>();
  const [hasFocus, setHasFocus] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const list = `${view} ${JSON.stringify(asked)}`;
  const choice = useChoice(list, rows, ticketId);
  const { current, targets, chosenIds, chooseNone } = choice;

  useEffect(() => {
    if (!ticketId) document.title = `${name} · Inbox · Baton`;
  }, [name, ticketId]);

  const actions = useActions(
    useCallback(() => {
      chooseNone();
      void client.invalidateQueries({ queryKey: countsQuery.queryKey });
    }, [chooseNone, client]),
  );
  const acts = actsOn(targets, actions, setAsking);

  const router = useRouter();
  const open = useCallback(
    (id: string) =>
      void navigate({
        to: '/inbox/$view/$ticketId',
        params: { view, ticketId: id },
        search: filters,
        resetScroll: false,
      }),
    [filters, navigate, view],
  );
  // One address is made and the ids are put into it: the router takes longer for one than a line to be drawn.
  const address = router.history.createHref(
    router.buildLocation({ to: '/inbox/$view/$ticketId', params: { view, ticketId: '~' }, search: filters })
      .publicHref,
  );
  const hrefOf = (id: string) => address.replace('/~', `/${id}`);

  useKeys({
    acts,
    step: choice.step,
    openActive: () => current && open(current),
    choose: (far) => choice.choose(current, far),
    chooseNone,
    search: () => searchBox.current?.focus(),
    fresh: () => void refresh(),
    hasChosen: chosenIds.size > 0,
    mayWrite,
    inList: !ticketId || hasFocus || chosenIds.size > 0,
    isTicketOpen: ticketId !== undefined,
  });

  const setFilters = (next: Filters) =>
    void navigate({
      to: ticketId ? '/inbox/$view/$ticketId' : '/inbox/$view',
      params: ticketId ? { view, ticketId } : { view },
      search: next,
      replace: true,
    });

  return (
    <div className={styles.inbox}>
      <section
        className={styles.column}
        hidden={narrow && ticketId !== undefined}
        aria-label="Inbox"
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
      >
        <InboxHead
          view={view}
          name={name}
          counts={counts}
          saved={saved}
          here={here}
          onChange={() => setSaving('change')}
        />
        <FilterBar
          filters={filters}
          sort={sort}
          onChange={setFilters}
          onSave={() => setSaving('new')}
          onLeave={() => choice.step(1)}
          searchBox={searchBox}
        />
        {actions.trouble && (
          <div className={styles.trouble}>
            <Notice
              kind="warning"
              action={
                <Button look="plain" size="small" onClick={actions.dismiss}>
                  Close
                </Button>
              }
            >
              {actions.trouble}
            </Notice>
          </div>
        )}
        <Arrived count={fresh.size} onShow={() => void refresh()} />
        {query.isError && rows.length === 0 ? (
          <div className={styles.trouble}>
            <Failure what="The list" error={query.error} retry={() => void query.refetch()} />
          </div>
        ) : query.isPending ? (
          <InboxSkeleton />
        ) : rows.length === 0 ? (
          <div className={styles.trouble}>
            <EmptyView
              view={view}
              narrowed={narrows(filters)}
              counts={counts}
              onClear={() => setFilters(readFilters({ sort: filters.sort }))}
            />
          </div>
        ) : (
          <TicketList
            key={list}
            rows={rows}
            total={narrows(filters) ? rows.length : (counts?.views[view] ?? rows.length)}
            hrefOf={hrefOf}
            openId={ticketId}
            activeId={current}
            chosen={chosenIds}
            left={left}
            me={me}
            more={
              query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined
            }
            onChoose={choice.choose}
            onActive={choice.onActive}
            onReady={choice.onReady}
            onStep={choice.step}
            onOpen={open}
            prefetch={prefetch}
          />
        )}
        <Departed
          count={left.size}
          onTidy={() => {
            remove(left);
            void refresh();
          }}
        />
        {chosenIds.size > 0 && mayWrite && (
          <BulkBar count={chosenIds.size} busy={actions.busy} acts={acts} onClear={chooseNone} />
        )}
      </section>
      <div className={styles.ticket} hidden={narrow && !ticketId}>
        {children}
      </div>
      <ActionDialogs
        asking={asking}
        me={me}
        count={targets.length}
        onClose={() => setAsking(undefined)}
        onChoose={(change, done) => {
          setAsking(undefined);
          acts.run(change, done);
        }}
      />
      {saving && (
        <SaveViewDialog
          before={saving === 'change' ? here : undefined}
          filters={{ ...((here?.query ?? viewOf(view)?.filters) as Filters | undefined), ...asked }}
          onClose={() => setSaving(undefined)}
          onSaved={(one) => {
            setSaving(undefined);
            void navigate({ to: '/inbox/$view', params: { view: one.id }, search: {} });
          }}
        />
      )}
    </div>
  );
}
