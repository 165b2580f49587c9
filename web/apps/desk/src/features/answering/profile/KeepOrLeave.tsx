import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { useBlocker } from '@tanstack/react-router';

/** Nobody loses an edit by a wrong click: leaving with something unsaved asks first. */
export function KeepOrLeave({ unsaved, what }: { unsaved: boolean; what: string }) {
  const blocker = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  return (
    <Dialog
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Leave without saving?"
      about={`What you changed in ${what} is not saved yet.`}
      actions={
        <>
          <Button look="danger" onClick={() => blocker.proceed?.()}>
            Leave
          </Button>
          <Button look="primary" onClick={() => blocker.reset?.()}>
            Stay
          </Button>
        </>
      }
    />
  );
}
