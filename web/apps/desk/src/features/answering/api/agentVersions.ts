import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions } from '@tanstack/react-query';
import type { Agent } from './listAgents';

export type AgentVersion = Omit<Schemas['AgentVersionView'], 'words'> & {
  words: Pick<Agent, 'title' | 'description' | 'categories' | 'knowledge' | 'instructions'>;
};

/** An agent as it was at every time, newest first. */
export const agentVersionsQuery = (name: string) =>
  queryOptions({
    queryKey: ['agents', name, 'versions'],
    queryFn: async ({ signal }) =>
      (await unwrap(
        api.GET('/api/v1/agents/{name}/versions', { params: { path: { name } }, signal }),
      )) as AgentVersion[],
  });
