import { Skeleton } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { runQuery } from '../api/run';
import { Grounds } from './Grounds';
import { TraceStory } from './TraceStory';

/** The story of a stored run, for rooms that know only its id: below an agent's message, or in a dossier. */
export function RunStory({ runId }: { runId: string }) {
  const run = useQuery(runQuery(runId));
  if (run.data) {
    const took = Date.parse(run.data.finished_at) - Date.parse(run.data.started_at);
    return (
      <TraceStory
        trace={run.data.trace}
        took={took > 0 ? took : undefined}
        grounds={<Grounds ticketId={run.data.ticket_id} runId={runId} />}
      />
    );
  }
  return (
    <div style={{ minHeight: 28 }} role={run.error ? 'alert' : 'status'}>
      {run.error ? 'How it got there could not be loaded.' : <Skeleton width={36} />}
      {!run.error && <span className="visually-hidden">Loading how it got there</span>}
    </div>
  );
}
