const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the reader's locale. Making a format takes as long as drawing a line of a list, so each is kept. */
function written(options: Intl.DateTimeFormatOptions, moment: Date | number) {
  const key = JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(undefined, options)));
  return format.format(moment);
}

/** A past moment in a few letters: relative up to a day, then a date in the reader's locale. */
export function short(at: string, now: number) {
  const moment = Date.parse(at);
  const past = Math.max(0, now - moment);
  if (past < minute) return 'now';
  if (past < hour) return `${Math.floor(past / minute)} min`;
  if (past < day) return `${Math.floor(past / hour)} h`;
  const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return written({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }, moment);
}

/** The whole moment, for tips and for screen readers. */
export function exact(at: string) {
  return written({ dateStyle: 'full', timeStyle: 'medium' }, Date.parse(at));
}

/** The clock time of a message today, with the date when it is older. */
export function clock(at: string, now = Date.now()) {
  const moment = new Date(at);
  const today = new Date(now).toDateString() === moment.toDateString();
  return written(
    { hour: '2-digit', minute: '2-digit', ...(today ? {} : { day: 'numeric', month: 'short' }) },
    moment,
  );
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
