import { api, unwrap, type Schemas } from '@baton/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export type Gap = Schemas['KnowledgeGap'];

/** What customers asked and no article answers, the most asked first. */
export const gapsQuery = (days: number) =>
  queryOptions({
    // Below `article`: an article that is published now may close a gap.
    queryKey: ['article', 'gaps', days],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/knowledge/gaps', { signal, params: { query: { days } } })),
  });
