import type { IconName } from '@baton/ui/Icon';
import { useAllShortcuts } from '@baton/ui/shortcuts';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { rooms } from '../shell/rooms';
import { articlesFound, customersFound, ticketsFound } from './search';

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

/** What fits the typed words: rooms and actions at once, tickets, articles and customers when the server has looked. */
export function useFound(text: string): { groups: FoundGroup[]; isLooking: boolean } {
  const here = useHere(text);
  const { groups, isLooking } = useThere(text);
  return { groups: [...here, ...groups].filter((group) => group.found.length > 0), isLooking };
}

function useHere(text: string): FoundGroup[] {
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
  return [
    { name: 'Rooms', found: places.filter((one) => fits(one, text)) },
    { name: 'Actions', found: acts.filter((one) => fits(one, text)).slice(0, text ? 6 : 20) },
  ];
}

function useThere(text: string): { groups: FoundGroup[]; isLooking: boolean } {
  const navigate = useNavigate();
  const q = useSettled(text.trim());
  const enabled = q.length > 1;
  const [tickets, articles, customers] = useQueries({
    queries: [
      { ...ticketsFound(q), enabled },
      { ...articlesFound(q), enabled },
      { ...customersFound(q), enabled },
    ],
  });
  if (!enabled) return { groups: [], isLooking: text.trim().length > 1 };
  return {
    isLooking: q !== text.trim() || tickets.isFetching || articles.isFetching || customers.isFetching,
    groups: [
      {
        name: 'Tickets',
        found: (tickets.data?.items ?? []).map((ticket) => ({
          id: `ticket-${ticket.id}`,
          icon: 'chat',
          name: ticket.subject,
          about: [ticket.number && `#${ticket.number}`, ticket.customer_name].filter(Boolean).join(' · '),
          go: () =>
            void navigate({ to: '/inbox/$view/$ticketId', params: { view: 'all', ticketId: ticket.id } }),
        })),
      },
      {
        name: 'Articles',
        found: (articles.data ?? []).slice(0, 5).map((article) => ({
          id: `article-${article.key}`,
          icon: 'book',
          name: article.title,
          go: () => void navigate({ to: '/knowledge/$key', params: { key: article.key } }),
        })),
      },
      {
        name: 'Customers',
        found: (customers.data?.items ?? []).map((customer) => ({
          id: `customer-${customer.id}`,
          icon: 'person',
          name: customer.name ?? 'A visitor',
          ...(customer.email ? { about: customer.email } : {}),
          go: () => void navigate({ to: '/customers/$id', params: { id: customer.id } }),
        })),
      },
    ],
  };
}

/** The text once nobody has typed for a moment, so that not every letter asks the server. */
function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 120);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
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
