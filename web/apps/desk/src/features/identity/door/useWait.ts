import { useEffect, useState } from 'react';

/** Seconds that are left of a wait that the server asked for; counts down to zero. */
export function useWait(seconds: number | undefined, since: number) {
  const [now, setNow] = useState(() => Date.now());
  const left = seconds ? Math.max(0, Math.ceil((since + seconds * 1000 - now) / 1000)) : 0;
  useEffect(() => {
    if (!seconds) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [seconds, since]);
  return left;
}
