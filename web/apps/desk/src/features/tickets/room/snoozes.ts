/** The times that people put a ticket aside until; without a time it sleeps until the customer writes. */
export function snoozes(now: Date): { label: string; until?: string }[] {
  const at = (days: number, hour: number) => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    day.setHours(hour, 0, 0, 0);
    return day.toISOString();
  };
  const toMonday = (8 - now.getDay()) % 7 || 7;
  return [
    { label: 'For three hours', until: new Date(now.getTime() + 3 * 3_600_000).toISOString() },
    { label: 'Until tomorrow morning', until: at(1, 9) },
    { label: 'Until Monday', until: at(toMonday, 9) },
    { label: 'Until the customer writes' },
  ];
}
