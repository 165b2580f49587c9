import { useHappenings } from '@baton/api/useLive';
import { useEffect, useRef, useState } from 'react';

/** The widget tells every two seconds; after three missed ones the customer has stopped. */
const STILL_TYPING = 6_000;

/** Whether the customer is writing now. What they wrote ends it. */
export function useCustomerTyping(ticketId: string): boolean {
  const [typing, setTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useHappenings((happening) => {
    if (happening.subject_id !== ticketId) return;
    const isWriting = happening.kind === 'customer.typing';
    if (!isWriting && (happening.kind !== 'message.added' || !happening.actor.startsWith('customer'))) return;
    clearTimeout(timer.current);
    setTyping(isWriting);
    if (isWriting) timer.current = setTimeout(() => setTyping(false), STILL_TYPING);
  });
  return typing;
}
