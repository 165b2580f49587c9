import type { IconName } from '@baton/ui/Icon';

/** A room on the rail and in the palette. */
export interface RoomLink {
  name: string;
  to: '/inbox/$view' | '/knowledge' | '/agents' | '/customers' | '/insights';
  view?: string;
  icon: IconName;
  /** The second key after `g`. */
  key: string;
}

export const rooms: RoomLink[] = [
  { name: 'Inbox', to: '/inbox/$view', view: 'mine', icon: 'inbox', key: 'i' },
  { name: 'Knowledge', to: '/knowledge', icon: 'book', key: 'k' },
  { name: 'Agents', to: '/agents', icon: 'agents', key: 'a' },
  { name: 'Customers', to: '/customers', icon: 'people', key: 'c' },
  { name: 'Insights', to: '/insights', icon: 'chart', key: 'n' },
];
