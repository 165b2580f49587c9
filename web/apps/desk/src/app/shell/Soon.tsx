import { Empty } from '@baton/ui/Empty';
import { Room } from '@baton/ui/Room';

/** A room that is not furnished yet. */
export function Soon({ room }: { room: string }) {
  return (
    <Room title={room}>
      <Empty title="Not built yet" />
    </Room>
  );
}
