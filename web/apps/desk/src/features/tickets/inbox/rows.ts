import type { InfiniteData } from '@tanstack/react-query';
import type { RowPage, TicketRow } from '../api/listRows';

export type RowPages = InfiniteData<RowPage>;

/** All lines of the pages, each ticket once: one that moved up between two pages is met twice. */
export function rowsOf(pages: RowPages | undefined): TicketRow[] {
  const seen = new Set<string>();
  return (pages?.pages ?? []).flatMap((page) =>
    page.items.filter((row) => !seen.has(row.id) && seen.add(row.id)),
  );
}

/** Puts newer lines where the older ones stand; nothing moves. An older answer never replaces a newer one. */
export function patched(pages: RowPages, fresh: readonly TicketRow[]): RowPages {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((row) => {
        const newer = byId.get(row.id);
        return newer && newer.sequence >= row.sequence ? newer : row;
      }),
    })),
  };
}

/** Takes lines out. */
export function without(pages: RowPages, ids: ReadonlySet<string>): RowPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.filter((row) => !ids.has(row.id)) })),
  };
}

const urgency = ['urgent', 'high', 'medium', 'low'];

/** Whether a ticket would stand among the lines that are loaded; what stands further down is met by scrolling. */
export function standsAmong(row: TicketRow, rows: readonly TicketRow[], sort: string, hasMore: boolean) {
  const last = rows.at(-1);
  if (!hasMore || !last) return true;
  const rank = (one: TicketRow) => (one.priority ? urgency.indexOf(one.priority as string) : urgency.length);
  switch (sort) {
    case 'newest':
      return row.created_at > last.created_at;
    case 'oldest_waiting':
      return (
        row.waiting_since !== null && (last.waiting_since === null || row.waiting_since < last.waiting_since)
      );
    case 'priority':
      return rank(row) < rank(last);
    default:
      return true;
  }
}
