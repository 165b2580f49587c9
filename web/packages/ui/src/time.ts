const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A past moment in a few letters: relative up to a day, then a date in the reader's locale. */
export function short(at: string, now: number) {
  const moment = Date.parse(at);
  const past = Math.max(0, now - moment);
  if (past < minute) return 'now';
  if (past < hour) return `${Math.floor(past / minute)} min`;
  if (past < day) return `${Math.floor(past / hour)} h`;
  const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(moment);
}

/** The whole moment, for tips and for screen readers. */
export function exact(at: string) {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' }).format(
    Date.parse(at),
  );
}

/** The clock time of a message today, with the date when it is older. */
export function clock(at: string, now = Date.now()) {
  const moment = new Date(at);
  const today = new Date(now).toDateString() === moment.toDateString();
  return new Intl.DateTimeFormat(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : { day: 'numeric', month: 'short' }),
  }).format(moment);
}

/** A length of time in the two largest units that matter: `3 h 20 min`. */
export function span(milliseconds: number) {
  const total = Math.max(0, Math.round(milliseconds));
  if (total < 1000) return `${total} ms`;
  if (total < minute) return `${(total / 1000).toFixed(total < 10_000 ? 1 : 0)} s`;
  if (total < hour) return `${Math.floor(total / minute)} min ${Math.floor((total % minute) / 1000)} s`;
  if (total < day) return `${Math.floor(total / hour)} h ${Math.floor((total % hour) / minute)} min`;
  return `${Math.floor(total / day)} d ${Math.floor((total % day) / hour)} h`;
}
