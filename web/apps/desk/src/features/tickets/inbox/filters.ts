import type { Filters } from './views';

const lists = ['status', 'category', 'priority', 'rating'] as const;
const days = ['created_from', 'created_to', 'updated_from', 'updated_to'] as const;
const texts = [
  'q',
  'teammate',
  'agent',
  'team',
  'channel',
  'language',
  'customer_id',
  'sort',
  ...days,
] as const;

/** The filters in an address; whatever else stands there is dropped. */
export function readFilters(search: Record<string, unknown>): Filters {
  const filters: Filters = {};
  for (const name of lists) {
    const given = search[name];
    const values = (Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : []).filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
    if (values.length > 0) filters[name] = values;
  }
  for (const name of texts) {
    const given = search[name];
    if (days.some((day) => day === name) && Number.isNaN(Date.parse(String(given)))) continue;
    if (typeof given === 'string' && given !== '') filters[name] = given;
    else if (typeof given === 'number') filters[name] = String(given);
  }
  return filters;
}

/** The same filters with one value switched on or off. */
export function toggled(filters: Filters, name: (typeof lists)[number], value: string): Filters {
  const before = filters[name] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return readFilters({ ...filters, [name]: after });
}

/** Whether anything narrows the view; the order alone does not. */
export function narrows(filters: Filters) {
  return Object.keys(filters).some((name) => name !== 'sort');
}
