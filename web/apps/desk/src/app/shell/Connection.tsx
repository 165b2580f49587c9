import { useLiveState } from '@baton/api/useLive';
import { onHappening } from '@baton/api/live';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Icon } from '@baton/ui/Icon';
import styles from './Connection.module.css';

/** One line while the server is away. What is on the page may be old then; what is typed is kept. */
export function Connection() {
  const state = useLiveState();
  const queries = useQueryClient();
  const wasAway = useRef(false);
  useEffect(() => {
    // What was fetched before the feed opened, for the first time or again, may have missed what happened in between.
    if (state === 'live') void queries.invalidateQueries({}, { cancelRefetch: wasAway.current });
    wasAway.current = state === 'offline';
  }, [state, queries]);
  useEffect(
    () =>
      onHappening((happening) => {
        void queries.invalidateQueries({ queryKey: [happening.subject, happening.subject_id] });
      }),
    [queries],
  );
  if (state !== 'offline') return null;
  return (
    <p className={styles.away} role="status">
      <Icon name="refresh" size={16} />
      The server cannot be reached. Trying again; what you typed is kept.
    </p>
  );
}
