import { useAllShortcuts } from '@baton/ui/shortcuts';
import type { IconName } from '@baton/ui/Icon';
import { useNavigate } from '@tanstack/react-router';
import { rooms } from '../shell/rooms';

/** One thing that the palette can go to or do. */
export interface Found {
  id: string;
  icon: IconName;
  name: string;
  about?: string;
  keys?: string;
  go: () => void;
}

export interface FoundGroup {
  name: string;
  found: Found[];
}

/** What fits the typed words, best groups first. */
export function useFound(text: string): { groups: FoundGroup[]; isLooking: boolean } {
  const navigate = useNavigate();
  const shortcuts = useAllShortcuts();
  const places: Found[] = rooms.map((room) => ({
    id: `room-${room.name}`,
    icon: room.icon,
    name: room.name,
    keys: `g ${room.key}`,
    go: () => void navigate({ to: room.to, params: room.view ? { view: room.view } : {} }),
  }));
  const acts: Found[] = shortcuts
    .filter((shortcut) => shortcut.group !== 'Rooms' && shortcut.keys !== 'mod+k')
    .map((shortcut) => ({
      id: `act-${shortcut.group}-${shortcut.keys}`,
      icon: 'bolt',
      name: shortcut.label,
      about: shortcut.group,
      keys: shortcut.keys,
      go: () => shortcut.run(new KeyboardEvent('keydown')),
    }));
  const groups = [
    { name: 'Rooms', found: places.filter((one) => fits(one, text)) },
    { name: 'Actions', found: acts.filter((one) => fits(one, text)) },
  ];
  return { groups: groups.filter((group) => group.found.length > 0), isLooking: false };
}

/** Whether every typed word begins a word of the name. */
export function fits(one: Pick<Found, 'name' | 'about'>, text: string) {
  const names = `${one.name} ${one.about ?? ''}`.toLowerCase().split(/\s+/);
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => names.some((name) => name.startsWith(word)));
}
