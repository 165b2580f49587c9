import { Problem } from '@baton/api/problem';
import { queryOptions } from '@tanstack/react-query';

interface Person {
  name: string;
  role: string;
  is_active: boolean;
}

/** The names of those who can be given a ticket. */
export const assigneesQuery = queryOptions({
  queryKey: ['teammates', 'names'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<string[]> => {
    const response = await fetch('/api/v1/teammates', { signal }).catch(() => {
      throw Problem.offline();
    });
    const body: unknown = await response.json().catch(() => ({}));
    if (!response.ok) throw Problem.of(body, response);
    return (body as Person[]).filter((one) => one.is_active && one.role !== 'viewer').map((one) => one.name);
  },
});
