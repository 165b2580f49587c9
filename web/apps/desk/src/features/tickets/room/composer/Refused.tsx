import { Button } from '@baton/ui/Button';
import { Notice } from '@baton/ui/Notice';
import type { Problem } from '@baton/api/problem';
import type { Entry } from '../api/timeline';
import { Collision } from './Collision';
import { changesOf } from './refusal';

/** Why the words were not sent, or what arrived while they are written. */
export function Refused({
  refusal,
  arrived,
  customerName,
  onSendAnyway,
  onEdit,
  onSeen,
}: {
  refusal: Problem | undefined;
  arrived: Entry[];
  customerName: string;
  onSendAnyway: () => void;
  onEdit: () => void;
  onSeen: () => void;
}) {
  const stopped = changesOf(refusal);
  if (stopped)
    return (
      <Collision
        entries={stopped}
        customerName={customerName}
        stopped
        onSend={onSendAnyway}
        onGoOn={onEdit}
      />
    );
  if (refusal)
    return (
      <Notice
        kind="error"
        title="Not sent"
        action={
          <Button size="small" onClick={onEdit}>
            Edit
          </Button>
        }
      >
        {refusal.message}
      </Notice>
    );
  if (arrived.length === 0) return null;
  return (
    <Collision
      entries={arrived}
      customerName={customerName}
      stopped={false}
      onSend={onSendAnyway}
      onGoOn={onSeen}
    />
  );
}
