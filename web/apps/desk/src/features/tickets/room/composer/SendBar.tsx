import { Button } from '@baton/ui/Button';
import { useEffect, useState } from 'react';
import { sendNow, takeBack, type Outgoing } from './outgoing';
import styles from './Composer.module.css';

/** A reply on its way: the seconds in which it can be taken back, or what keeps it waiting. */
export function SendBar({ outgoing, onTakeBack }: { outgoing: Outgoing; onTakeBack: () => void }) {
  const left = useSecondsLeft(outgoing.until);
  const back = () => {
    takeBack(outgoing.ticketId);
    onTakeBack();
  };
  return (
    <div className={styles.bar} role="status">
      {outgoing.state === 'held' && (
        <>
          <span className={styles.state}>Sending in {left} s</span>
          <Button size="small" icon="undo" onClick={back}>
            Undo
          </Button>
          <Button size="small" look="primary" onClick={() => sendNow(outgoing.ticketId)}>
            Send now
          </Button>
        </>
      )}
      {outgoing.state === 'sending' && <span className={styles.state}>Sending…</span>}
      {outgoing.state === 'waiting' && (
        <>
          <span className={styles.state}>No connection. Your words are kept and go out when it is back.</span>
          <Button size="small" icon="undo" onClick={back}>
            Take back
          </Button>
          <Button size="small" icon="refresh" onClick={() => sendNow(outgoing.ticketId)}>
            Try now
          </Button>
        </>
      )}
    </div>
  );
}

function useSecondsLeft(until: number) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
