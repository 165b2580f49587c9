import { useMay, useSession } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Notice } from '@baton/ui/Notice';
import { useNarrow } from '@baton/ui/useNarrow';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { countsQuery } from '../api/countTickets';
import { savedViewsQuery } from '../api/savedViews';
import { ActionDialogs, type Asking } from './ActionDialogs';
import { BulkBar } from './BulkBar';
import { EmptyView } from './EmptyView';
import { FilterBar } from './FilterBar';
import { narrows, readFilters } from './filters';
import { InboxHead } from './InboxHead';
import { InboxSkeleton } from './InboxSkeleton';
import { SaveViewDialog } from './SaveViewDialog';
import { nothing, stretch, toggle } from './selection';
import { TicketList } from './TicketList';
import { tomorrow, useActions } from './useActions';
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

  const [selection, setSelection] = useState(nothing);
  const [activeId, setActiveId] = useState<string>();
  const [asking, setAsking] = useState<Asking>();
  const [saving, setSaving] = useState<'new' | 'change'>();
  const [hasFocus, setHasFocus] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const focusLine = useRef<(index: number) => void>(undefined);
  const onReady = useCallback((focus: (index: number) => void) => {
    focusLine.current = focus;
  }, []);

  const place = `${view} ${JSON.stringify(asked)}`;
  const [shownPlace, setShownPlace] = useState(place);
  if (shownPlace !== place) {
    setShownPlace(place);
    setSelection(nothing);
    setActiveId(undefined);
  }

  useEffect(() => {
    if (!ticketId) document.title = `${name} · Inbox · Baton`;
  }, [name, ticketId]);

  const actions = useActions(
    useCallback(() => {
      setSelection(nothing);
      void client.invalidateQueries({ queryKey: countsQuery.queryKey });
    }, [client]),
  );

  const current = activeId ?? ticketId;
  const chosenRows = rows.filter((row) => selection.ids.has(row.id));
  const targets = chosenRows.length > 0 ? chosenRows : rows.filter((row) => row.id === current);
  const step = (by: 1 | -1) => {
    const at = rows.findIndex((row) => row.id === current);
    const next = Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by));
    const row = rows[next];
    if (!row) return;
    setActiveId(row.id);
    focusLine.current?.(next);
  };
  const choose = (id: string | undefined, far: boolean) => {
    if (!id) return;
    setSelection(
      far
        ? stretch(
            selection,
            id,
            rows.map((row) => row.id),
          )
        : toggle(selection, id),
    );
  };
  const resolve = () => void actions.run(targets, { action: 'resolve' }, 'resolved');

  useKeys({
    step,
    openActive: () =>
      current &&
      void navigate({ to: '/inbox/$view/$ticketId', params: { view, ticketId: current }, search: filters }),
    choose: (far) => choose(current, far),
    chooseNone: () => setSelection(nothing),
    assign: () => targets.length > 0 && setAsking('assign'),
    assignToMe: () => void actions.run(targets, { action: 'assign', value: 'me' }, 'assigned to you'),
    resolve,
    priority: () => targets.length > 0 && setAsking('priority'),
    search: () => searchBox.current?.focus(),
    fresh: () => void refresh(),
    hasChosen: selection.ids.size > 0,
    mayWrite,
    inList: !ticketId || hasFocus || selection.ids.size > 0,
    isTicketOpen: ticketId !== undefined,
  });

  const setFilters = (next: Filters) =>
    void navigate({
      to: ticketId ? '/inbox/$view/$ticketId' : '/inbox/$view',
      params: ticketId ? { view, ticketId } : { view },
      search: next,
      replace: true,
    });
  const waitingNew = fresh.size;
  const listIsHidden = narrow && ticketId !== undefined;

  return (
    <div className={styles.inbox}>
      <section
        className={styles.column}
        hidden={listIsHidden}
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
        {waitingNew > 0 && (
          <button type="button" className={styles.fresh} onClick={() => void refresh()}>
            {waitingNew} new
          </button>
        )}
        <p className="visually-hidden" role="status">
          {waitingNew > 0 ? `${waitingNew} new tickets.` : ''}
        </p>
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
            key={place}
            rows={rows}
            total={narrows(filters) ? rows.length : (counts?.views[view] ?? rows.length)}
            view={view}
            openId={ticketId}
            activeId={current}
            chosen={selection.ids}
            left={left}
            me={me}
            more={
              query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined
            }
            onChoose={choose}
            onActive={setActiveId}
            onReady={onReady}
            onStep={step}
            prefetch={prefetch}
          />
        )}
        {left.size > 0 && (
          <button
            type="button"
            className={styles.tidy}
            onClick={() => {
              remove(left);
              void refresh();
            }}
          >
            {left.size === 1 ? '1 has left this view' : `${left.size} have left this view`} · tidy up
          </button>
        )}
        {selection.ids.size > 0 && mayWrite && (
          <BulkBar
            count={selection.ids.size}
            busy={actions.busy}
            onAssign={() => setAsking('assign')}
            onResolve={resolve}
            onPriority={() => setAsking('priority')}
            onCategory={(value) =>
              void actions.run(targets, { action: 'set_category', value }, 'sorted anew')
            }
            onTakeOver={() => void actions.run(targets, { action: 'take_over' }, 'taken over')}
            onHandBack={() => void actions.run(targets, { action: 'hand_back' }, 'given back to the agents')}
            onSnooze={() =>
              void actions.run(
                targets,
                { action: 'set_status', value: 'snoozed', snoozed_until: tomorrow() },
                'snoozed until tomorrow',
              )
            }
            onClear={() => setSelection(nothing)}
          />
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
          void actions.run(targets, change, done);
        }}
      />
      {saving && (
        <SaveViewDialog
          before={saving === 'change' ? here : undefined}
          filters={{ ...((here?.query ?? viewFilters(view)) as Filters), ...asked }}
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

/** A built-in view as filters, as far as filters can say it, so that a view saved from it shows the same. */
function viewFilters(view: string): Filters {
  const all: Record<string, Filters> = {
    mine: { teammate: 'me', status: ['new', 'in_progress', 'escalated', 'pending_customer'] },
    unassigned: { teammate: 'none', status: ['escalated'] },
    escalated: { status: ['escalated'] },
    waiting: { status: ['pending_customer', 'snoozed'] },
    ai_working: { teammate: 'none', status: ['new', 'in_progress'] },
    resolved: { status: ['resolved', 'closed'] },
  };
  return all[view] ?? {};
}
