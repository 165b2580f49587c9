import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';

/** Leaving with unsaved words loses nothing, but should not happen by accident. */
export function LeaveQuestion({
  open,
  onStay,
  onLeave,
}: {
  open: boolean;
  onStay: () => void;
  onLeave: () => void;
}) {
  return (
    <Dialog
      open={open}
      onClose={onStay}
      title="Leave without saving?"
      about="Your words stay on this device and are here when you come back. Nobody else sees them until you save."
      actions={
        <>
          <Button onClick={onLeave}>Leave</Button>
          <Button look="primary" onClick={onStay}>
            Stay here
          </Button>
        </>
      }
    />
  );
}
