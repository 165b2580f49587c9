import { useSession } from '@baton/api/session';
import { BatonMark, Icon, type IconName } from '@baton/ui/Icon';
import { Initials } from '@baton/ui/Person';
import { Link, useRouterState } from '@tanstack/react-router';
import { useGuide } from '../../features/workspaces/useGuide';
import { rooms, type RoomLink } from './rooms';
import styles from './Rail.module.css';

/** The way to every room, always at the same place; on phones along the bottom. */
export function Rail() {
  const session = useSession();
  const guide = useGuide();
  return (
    <nav className={styles.rail} aria-label="Rooms">
      <span className={styles.brand}>
        <BatonMark size={24} />
      </span>
      {rooms.map((room) => (
        <RailLink key={room.to} room={room} />
      ))}
      <span className={styles.space} />
      {guide.isOffered && (
        <Link
          to="/start"
          className={styles.link}
          aria-label={`First steps, ${guide.done} of ${guide.total} done`}
        >
          <Icon name="guide" />
          First steps
        </Link>
      )}
      <Link to="/settings" className={styles.link} data-narrow="keep">
        <Icon name="settings" />
        Settings
      </Link>
      <Link
        to="/settings/you"
        className={styles.you}
        aria-label={`You, ${session.name}`}
        title={session.name}
      >
        <Initials name={session.name} size={28} />
      </Link>
    </nav>
  );
}

function RailLink({ room }: { room: RoomLink }) {
  // Every view of the inbox is the inbox, not only the one that the link leads to.
  const isHere = useRouterState({
    select: ({ location }) => location.pathname.startsWith(room.to.split('/$')[0]!),
  });
  return (
    <Link
      to={room.to}
      {...(room.view ? { params: { view: room.view } } : {})}
      className={styles.link}
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon name={room.icon as IconName} />
      {room.name}
    </Link>
  );
}
