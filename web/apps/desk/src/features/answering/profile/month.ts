import type { Figures } from '../api/agentFigures';

/** An agent's last 30 days in a line. */
export function month(figures: Figures, name: string) {
  if (figures.tickets === 0) return 'Nothing in the last 30 days';
  const tickets = `${figures.tickets} ticket${figures.tickets === 1 ? '' : 's'}`;
  return name === 'TriageAgent'
    ? `${tickets} sorted in 30 days`
    : `${tickets} in 30 days, ${figures.answered} answered`;
}
