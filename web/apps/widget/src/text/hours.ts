import type { Config } from '../chat/api.ts';

type Hours = NonNullable<Config['hours']>;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Day of the week and minute of the day in the company's time zone. */
function local(hours: Hours, now: Date): { day: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: hours.time_zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '0';
  return {
    day: weekdays.indexOf(part('weekday')),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** When people are back, or null while they are there. `inDays` counts from today in the company's time zone. */
export function backAt(hours: Hours, now: Date): { inDays: number; day: number; time: string } | null {
  const { day, minute } = local(hours, now);
  const [from, to] = [minutes(hours.from), minutes(hours.to)];
  if (hours.days.includes(day) && minute >= from && minute < to) return null;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const other = (day + ahead) % 7;
    if (hours.days.includes(other) && (ahead > 0 || minute < from)) {
      return { inDays: ahead, day: other, time: hours.from.slice(0, 5) };
    }
  }
  return null;
}

/** "Monday" in the visitor's language. */
export function dayName(day: number, language: string): string {
  // The fourth of January 1970 was a Sunday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date((3 + day) * 86_400_000),
  );
}
