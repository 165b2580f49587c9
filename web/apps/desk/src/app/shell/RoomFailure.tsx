import { Failure } from '@baton/ui/Failure';
import { Room } from '@baton/ui/Room';
import type { ErrorComponentProps } from '@tanstack/react-router';

/** A room that broke. What was saved is safe; the other rooms still open. */
export function RoomFailure({ error, reset }: ErrorComponentProps) {
  return (
    <Room title="Something broke here">
      <Failure what="This room" error={error} retry={reset} />
    </Room>
  );
}
