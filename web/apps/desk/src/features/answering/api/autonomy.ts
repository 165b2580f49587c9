import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Autonomy = NonNullable<Schemas['Autonomy']>;
export type CategoryAutonomy = Schemas['CategoryAutonomy'];

/** How far agents may go, category by category, and what recent runs say about other thresholds. */
export const autonomyQuery = queryOptions({
  queryKey: ['autonomy'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/autonomy', { signal })),
});
