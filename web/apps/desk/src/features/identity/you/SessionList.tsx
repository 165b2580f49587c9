import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import type { OpenSession } from '../api/listSessions';
import styles from './You.module.css';

/** Browsers that are signed in, the latest used first. */
export function SessionList({
  sessions,
  ending,
  onEnd,
}: {
  sessions: OpenSession[];
  /** The one that is being signed out. */
  ending: string | undefined;
  onEnd: (id: string) => void;
}) {
  return (
    <ul className={styles.sessions}>
      {sessions.map((session) => (
        <li key={session.id} className={styles.session}>
          <div>
            <p className={styles.device}>{session.device}</p>
            <p className={styles.line}>
              {session.is_current ? (
                'This browser'
              ) : (
                <>
                  Last used <Ago at={session.last_seen_at} />
                </>
              )}
              {' · '}
              {session.address} · signed in <Ago at={session.created_at} />
            </p>
          </div>
          {!session.is_current && (
            <Button
              size="small"
              aria-label={`Sign out ${session.device}`}
              busy={ending === session.id}
              onClick={() => onEnd(session.id)}
            >
              Sign out
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
