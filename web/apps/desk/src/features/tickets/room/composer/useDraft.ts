import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { draftQuery } from '../api/draft';
import { DraftKeeper } from './keeper';

/**
 * The words of the composer, kept on the server while they are written, so that another device or a reload goes on with
 * them. Without a network they stay in this browser and are kept as soon as it is back.
 */
export function useDraft(ticketId: string) {
  const [keeper] = useState(() => new DraftKeeper(ticketId));
  const loaded = useQuery(draftQuery(ticketId));
  const { words, state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useEffect(() => {
    if (loaded.data !== undefined) keeper.loaded(loaded.data);
  }, [keeper, loaded.data]);
  useEffect(() => () => keeper.leave(), [keeper]);
  return { words, state, keeper };
}
