import { Dialog } from '@baton/ui/Dialog';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { sessionsOfQuery } from '../api/listSessions';
import type { Teammate } from '../api/listTeammates';
import { useEndSessionOf } from '../api/useEndSessionOf';
import { SessionList } from '../you/SessionList';
import styles from './People.module.css';

export function PersonSessions({ person, onClose }: { person: Teammate; onClose: () => void }) {
  const sessions = useQuery(sessionsOfQuery(person.id));
  const end = useEndSessionOf();
  return (
    <Dialog open onClose={onClose} title={`Where ${person.name} is signed in`} wide>
      {sessions.isPending && <SkeletonRows rows={2} height={60} label="Loading sessions" />}
      {sessions.error && (
        <Failure what="Sessions" error={sessions.error} retry={() => void sessions.refetch()} />
      )}
      {sessions.data?.length === 0 && <p className={styles.quiet}>Nowhere at the moment.</p>}
      {sessions.data && sessions.data.length > 0 && (
        <SessionList
          sessions={sessions.data}
          ending={end.isPending ? end.variables.sessionId : undefined}
          onEnd={(sessionId) => end.mutate({ id: person.id, sessionId })}
        />
      )}
    </Dialog>
  );
}
