/** What the room shows, as it stands in the address: days, filters, and the figure whose tickets are open. */
export interface InsightSearch {
  range?: '7' | '90' | 'custom';
  from?: string;
  to?: string;
  category?: string;
  agent?: string;
  channel?: string;
  metric?: string;
  bucket?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Takes from an address what it understands and leaves the rest. */
export function readInsightSearch(search: Record<string, unknown>): InsightSearch {
  const text = (name: string) => {
    const value = search[name];
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const range = text('range');
  const from = text('from');
  const to = text('to');
  const found: Record<string, string | undefined> = {
    range: range === '7' || range === '90' || range === 'custom' ? range : undefined,
    from: from && day.test(from) ? from : undefined,
    to: to && day.test(to) ? to : undefined,
    category: text('category'),
    agent: text('agent'),
    channel: text('channel'),
    metric: text('metric'),
    bucket: text('bucket'),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as InsightSearch;
}

/** Days in the reader's own calendar, written as the API wants them. */
export function isoDay(date: Date) {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The question to the API: first and last day, time zone and filters. */
export function questionOf(search: InsightSearch, today = new Date()) {
  const to = search.range === 'custom' && search.to ? search.to : isoDay(today);
  const days = search.range === '7' ? 7 : search.range === '90' ? 90 : 30;
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days + 1);
  const from = search.range === 'custom' && search.from ? search.from : isoDay(first);
  return {
    from: from > to ? to : from,
    to,
    tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(search.category ? { category: search.category } : {}),
    ...(search.agent ? { agent: search.agent } : {}),
    ...(search.channel ? { channel: search.channel } : {}),
  };
}

export type Question = ReturnType<typeof questionOf>;
