import { useEffect, useState } from 'react';
import { exact, short } from './time';

/** A moment as a distance, exact under the pointer; keeps itself true while it is on the page. */
export function Ago({ at }: { at: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={exact(at)}>
      {short(at, now)}
    </time>
  );
}
