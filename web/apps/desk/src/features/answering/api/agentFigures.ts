import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Figures = Schemas['AgentFigures'];

/** What an agent did in the last 30 days. */
export const figuresQuery = (name: string) =>
  queryOptions({
    queryKey: ['agents', name, 'figures'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/agents/{name}/figures', { params: { path: { name } }, signal })),
  });
