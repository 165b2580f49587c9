import { undoLast } from '@baton/ui/StatusLine';
import { useShortcuts } from '@baton/ui/shortcuts';
import { useNavigate } from '@tanstack/react-router';
import { openPalette } from '../palette/open';
import { rooms } from './rooms';
import { openSheet } from './sheet';

/** The keys that work in every room. */
export function HouseShortcuts() {
  const navigate = useNavigate();
  useShortcuts([
    { keys: 'mod+k', label: 'Find anything', group: 'Everywhere', whileTyping: true, run: openPalette },
    { keys: '?', label: 'Show the shortcuts', group: 'Everywhere', run: openSheet },
    { keys: 'mod+z', label: 'Undo the last act', group: 'Everywhere', run: () => void undoLast() },
    ...rooms.map((room) => ({
      keys: `g ${room.key}`,
      label: `Go to ${room.name}`,
      group: 'Rooms',
      run: () => void navigate({ to: room.to, params: room.view ? { view: room.view } : {} }),
    })),
    {
      keys: 'g s',
      label: 'Go to Settings',
      group: 'Rooms',
      run: () => void navigate({ to: '/settings' }),
    },
  ]);
  return null;
}
