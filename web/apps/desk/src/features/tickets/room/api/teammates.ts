import { queryOptions } from '@tanstack/react-query';

interface Teammate {
  name: string;
  role: string;
  is_active: boolean;
}

/** The names of those who can be given a ticket. Without them one can still take it oneself. */
export const teammatesQuery = queryOptions({
  queryKey: ['teammates', 'names'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<string[]> => {
    const response = await fetch('/api/v1/teammates', { signal });
    if (!response.ok) return [];
    const people = (await response.json()) as Teammate[];
    return people.filter((one) => one.is_active && one.role !== 'viewer').map((one) => one.name);
  },
});
