/** @jsxImportSource preact */
import { backAt, dayName } from '../text/hours.ts';
import { fill } from '../words/words.ts';
import { useChat } from './context.ts';

/** Outside the team's hours: when people are back. The agent answers at any time. */
export function AwayNote() {
  const { store, words } = useChat();
  const { hours, away_message: own } = store.config;
  const back = hours && backAt(hours, new Date());
  if (!back) return null;
  const day = back.inDays === 0 ? words.today : dayName(back.day, store.language);
  return <p class="away">{own ?? fill(words.away, { day, time: back.time })}</p>;
}
