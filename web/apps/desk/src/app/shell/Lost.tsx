import { Empty } from '@baton/ui/Empty';
import { Room } from '@baton/ui/Room';
import { Link } from '@tanstack/react-router';

export function Lost() {
  return (
    <Room title="Nothing here">
      <Empty title="This address leads nowhere" action={<Link to="/">Go to the inbox</Link>}>
        It may have been moved, or a letter got lost on the way.
      </Empty>
    </Room>
  );
}
