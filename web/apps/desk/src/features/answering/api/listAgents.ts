import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Category = NonNullable<Schemas['TicketCategory']>;

/** An agent; the description of the API calls every category possibly null, and none is. */
export type Agent = Omit<Schemas['AgentView'], 'categories' | 'knowledge'> & {
  categories: Category[];
  knowledge: Category[];
};

/** The whole team; a handful, so one answer serves the list and every profile. */
export const agentsQuery = queryOptions({
  queryKey: ['agents'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/agents', { signal }))) as Agent[],
});
