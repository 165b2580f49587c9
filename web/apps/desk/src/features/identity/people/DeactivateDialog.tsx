import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Notice } from '@baton/ui/Notice';
import type { Teammate } from '../api/listTeammates';
import { useDeactivate } from '../api/useDeactivate';

export function DeactivateDialog({ person, onClose }: { person: Teammate; onClose: () => void }) {
  const deactivate = useDeactivate();
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Deactivate ${person.name}?`}
      about="They are signed out everywhere at once and cannot come back by themselves. Their tickets and replies stay as they are."
      actions={
        <>
          <Button onClick={onClose}>Keep</Button>
          <Button
            look="danger"
            busy={deactivate.isPending}
            onClick={() => deactivate.mutate(person.id, { onSuccess: onClose })}
          >
            Deactivate
          </Button>
        </>
      }
    >
      {deactivate.error && <Notice kind="error">{problemOf(deactivate.error).message}</Notice>}
    </Dialog>
  );
}
