import type { Figures } from './api/readFigures';
import type { Column } from './charts/Columns';
import { dayName, tickets } from './names';

/** More days than this are drawn by the week. */
const mostDays = 92;

/** Days as columns; of long periods, weeks. About eight dates are written under them. */
export function columnsOf(days: Figures['days']): Column[] {
  const size = days.length > mostDays ? 7 : 1;
  const groups = Array.from({ length: Math.ceil(days.length / size) }, (_, index) =>
    days.slice(index * size, (index + 1) * size),
  );
  const every = Math.max(1, Math.round(groups.length / 8));
  return groups.map((group, index) => {
    const first = group[0]!.date;
    const last = group.at(-1)!.date;
    const count = group.reduce((sum, day) => sum + day.count, 0);
    const part = group.reduce((sum, day) => sum + day.settled, 0);
    const when = size === 1 ? dayName(first, 'long') : `${dayName(first)} to ${dayName(last)}`;
    return {
      bucket: first === last ? first : `${first}..${last}`,
      count,
      part,
      name: `${when}: ${tickets(count)}, ${part} settled by agents`,
      tick: index % every === 0 ? dayName(first) : undefined,
    };
  });
}
