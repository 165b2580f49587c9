import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { sessionsQuery } from '../api/listSessions';
import { useEndOtherSessions } from '../api/useEndOtherSessions';
import { useEndSession } from '../api/useEndSession';
import { SessionList } from './SessionList';

export function MySessions() {
  const sessions = useQuery(sessionsQuery);
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const refusal = end.error ?? endOthers.error ?? sessions.error;
  return (
    <Section
      title="Where you are signed in"
      about="Sign out what you do not know, and change your password."
      actions={
        sessions.data &&
        sessions.data.length > 1 && (
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            Sign out everywhere else
          </Button>
        )
      }
    >
      {sessions.isPending && <SkeletonRows rows={1} height={60} label="Loading sessions" />}
      {refusal && <Failure what="Sessions" error={refusal} retry={() => void sessions.refetch()} />}
      {sessions.data && (
        <SessionList
          sessions={sessions.data}
          ending={end.isPending ? end.variables : undefined}
          onEnd={(id) => end.mutate(id)}
        />
      )}
    </Section>
  );
}
