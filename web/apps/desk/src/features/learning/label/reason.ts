import { category, percent } from '@baton/ui/words';
import type { TicketToLabel } from '../api/learning';

/** Why a ticket is offered, for the person who is asked. */
export function reason({ why, guesses, confidence }: Pick<TicketToLabel, 'why' | 'guesses' | 'confidence'>) {
  const [first, second] = guesses;
  switch (why) {
    case 'unknown':
      return `The agents know little like it: their guess, ${category(first?.category)}, counts for nothing yet.`;
    case 'torn':
      return `The agents waver between ${category(first?.category)} and ${category(second?.category)}.`;
    case 'unsure':
      return `The agents think of ${category(first?.category)}, and are ${percent(confidence)} sure.`;
    default:
      return `The agents are ${percent(confidence)} sure of ${category(first?.category)}; a yes makes them surer.`;
  }
}
