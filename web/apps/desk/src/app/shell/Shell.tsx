import { followFeed, leaveFeed } from '@baton/api/live';
import { problemOf } from '@baton/api/problem';
import { sessionQuery } from '@baton/api/session';
import { Failure } from '@baton/ui/Failure';
import { press } from '@baton/ui/shortcuts';
import { StatusLine } from '@baton/ui/StatusLine';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { Palette } from '../palette/Palette';
import { Connection } from './Connection';
import { HouseShortcuts } from './HouseShortcuts';
import { Rail } from './Rail';
import { RoomSkeleton } from './RoomSkeleton';
import { ShortcutSheet } from './ShortcutSheet';
import styles from './Shell.module.css';

/** The house around every room: who is signed in, the rail, the palette, the live feed. Strangers go to the sign-in page. */
export function Shell() {
  const session = useQuery(sessionQuery);
  if (session.data) return <House />;
  if (session.error && problemOf(session.error).status === 401) {
    return <ToSignIn />;
  }
  return (
    <div className={styles.waiting}>
      {session.error ? (
        <Failure what="The desk" error={session.error} retry={() => void session.refetch()} />
      ) : (
        <p className="visually-hidden" role="status">
          Opening the desk
        </p>
      )}
    </div>
  );
}

/** Remembers once where its visitor was: while it leads away the address already changes. */
function ToSignIn() {
  const { state } = useRouter();
  const [search] = useState(() => (state.location.href === '/' ? {} : { back: state.location.href }));
  return <Navigate to="/sign-in" search={search} replace />;
}

function House() {
  useEffect(() => {
    followFeed();
    const onKey = (event: KeyboardEvent) => void press(event);
    window.addEventListener('keydown', onKey);
    return () => {
      leaveFeed();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <div className={styles.house}>
      <a className={styles.skip} href="#room">
        Skip to the room
      </a>
      <HouseShortcuts />
      <Rail />
      <main id="room" className={styles.room} tabIndex={-1}>
        <Connection />
        <Suspense fallback={<RoomSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <StatusLine />
      <Palette />
      <ShortcutSheet />
    </div>
  );
}
