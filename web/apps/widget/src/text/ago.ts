/** "5 minutes ago" up to a day, then the date; in the visitor's language. */
export function ago(at: string, language: string, justNow: string, now = Date.now()): string {
  const seconds = (now - Date.parse(at)) / 1000;
  if (seconds < 60) return justNow;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), 'hour');
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(new Date(at));
}
