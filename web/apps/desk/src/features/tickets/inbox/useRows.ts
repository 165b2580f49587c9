import { useHappenings } from '@baton/api/useLive';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { countsQuery } from '../api/countTickets';
import { readRows, rowsQuery } from '../api/listRows';
import { patched, rowsOf, standsAmong, without, type RowPages } from './rows';
import type { Filters } from './views';

/** What one change tells as several events is asked about together: they arrive within the same half of a frame. */
const TOGETHER = 8;

/** After a question that came to nothing. */
const AGAIN = 1_000;

/** The most that one question may name. */
const AT_ONCE = 200;
const COUNT_AGAIN = 400;

/**
 * The lines of a view, kept true by the feed without moving: what changed changes where it stands, what no longer
 * belongs here is marked, and what is new waits to be asked for.
 */
export function useRows(view: string, filters: Filters) {
  const client = useQueryClient();
  const options = useMemo(() => rowsQuery(view, filters), [view, filters]);
  const query = useInfiniteQuery(options);
  const rows = useMemo(() => rowsOf(query.data), [query.data]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const changed = useRef(new Set<string>());
  const timers = useRef<{ rows?: ReturnType<typeof setTimeout>; counts?: ReturnType<typeof setTimeout> }>({});
  const { queryKey } = options;

  const listKey = JSON.stringify(queryKey);
  const [shown, setShown] = useState(listKey);
  if (shown !== listKey) {
    setShown(listKey);
    setLeft(new Set());
    setFresh(new Set());
  }

  const look = useCallback(async () => {
    const ids = [...changed.current].slice(0, AT_ONCE);
    for (const id of ids) changed.current.delete(id);
    const before = client.getQueryData<RowPages>(queryKey);
    if (!before || ids.length === 0) return true;
    const known = new Set(rowsOf(before).map((row) => row.id));
    try {
      const here = await readRows(ids, view, filters);
      const belonging = new Set(here.map((row) => row.id));
      // Only what stands in the list and belongs elsewhere by now is asked for a second time.
      const gone = ids.filter((id) => known.has(id) && !belonging.has(id));
      const now = gone.length > 0 ? [...here, ...(await readRows(gone))] : here;
      client.setQueryData<RowPages>(queryKey, (pages) => pages && patched(pages, now));
      setLeft((old) => changedSet(old, ids, (id) => known.has(id) && !belonging.has(id)));
      const loaded = rowsOf(before);
      const hasMore = Boolean(before.pages.at(-1)?.next_cursor);
      const among = new Set(
        here
          .filter((row) => standsAmong(row, loaded, filters.sort ?? 'newest', hasMore))
          .map((row) => row.id),
      );
      setFresh((old) => changedSet(old, ids, (id) => !known.has(id) && among.has(id)));
      return true;
    } catch {
      for (const id of ids) changed.current.add(id);
      return false;
    }
  }, [client, filters, queryKey, view]);

  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  /**
   * Looks until nothing is left; what happens meanwhile is gathered for the next look, however much it is. A look that
   * failed is taken again: the feed may have come through while the answer did not, and then nobody else asks anew.
   */
  const lookOn = async () => {
    while (changed.current.size > 0) {
      if (await latest.current()) continue;
      timers.current.rows = setTimeout(() => void lookOn(), AGAIN);
      return;
    }
    delete timers.current.rows;
  };

  useHappenings((happening) => {
    if (happening.subject !== 'ticket' || happening.cursor === '') return;
    changed.current.add(happening.subject_id);
    timers.current.rows ??= setTimeout(() => void lookOn(), TOGETHER);
    timers.current.counts ??= setTimeout(() => {
      delete timers.current.counts;
      void client.invalidateQueries({ queryKey: countsQuery.queryKey });
    }, COUNT_AGAIN);
  });
  useEffect(() => {
    const { current } = timers;
    return () => {
      clearTimeout(current.rows);
      clearTimeout(current.counts);
    };
  }, []);

  const refresh = useCallback(async () => {
    setLeft(new Set());
    setFresh(new Set());
    client.setQueryData<RowPages>(
      queryKey,
      (pages) => pages && { pages: pages.pages.slice(0, 1), pageParams: pages.pageParams.slice(0, 1) },
    );
    await client.invalidateQueries({ queryKey });
  }, [client, queryKey]);

  const remove = useCallback(
    (ids: ReadonlySet<string>) =>
      client.setQueryData<RowPages>(queryKey, (pages) => pages && without(pages, ids)),
    [client, queryKey],
  );

  return { query, rows, left, fresh, refresh, remove };
}

/** The set with each of `ids` in it or not, as `test` says; the same set when nothing differs. */
function changedSet(old: ReadonlySet<string>, ids: string[], test: (id: string) => boolean) {
  const next = new Set(old);
  for (const id of ids) {
    if (test(id)) next.add(id);
    else next.delete(id);
  }
  return next.size === old.size && [...next].every((id) => old.has(id)) ? old : next;
}
