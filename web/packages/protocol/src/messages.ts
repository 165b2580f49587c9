/** What the website's page and the chat's frame say to each other. Both ends check who speaks before they listen. */

/** From the page to the frame. */
export type ToFrame =
  | { type: 'open'; page: string }
  | { type: 'closed' }
  | { type: 'ask'; text: string }
  | { type: 'identify'; token: string }
  | { type: 'logout' };

/** From the frame to the page. */
export type ToPage =
  | { type: 'ready' }
  | { type: 'close' }
  | { type: 'unread'; count: number }
  | { type: 'event'; name: EventName; detail?: string };

/** What a website may listen to with `Baton('on', name, listener)`. */
export type EventName =
  'ready' | 'open' | 'close' | 'unread' | 'ticket' | 'message' | 'resolved' | 'identity_error';

const mark = 'baton';

/** Speaks to exactly one other window on exactly one origin. */
export function channel<In extends { type: string }, Out extends { type: string }>(
  other: () => Window | null | undefined,
  origin: string,
  listen: (message: In) => void,
): (message: Out) => void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || !other() || event.source !== other()) return;
    const data = event.data as { [mark]?: In } | null;
    if (typeof data === 'object' && data?.[mark] && typeof data[mark].type === 'string') listen(data[mark]);
  });
  return (message) => other()?.postMessage({ [mark]: message }, origin);
}
