import { api, unwrap, type Schemas } from '@baton/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Question } from '../search';

export type Figures = Schemas['InsightFigures'];

/** The figures of some days; the ones before stay on the page until the new ones are there. */
export const readFigures = (question: Question) =>
  queryOptions({
    queryKey: ['insights', question],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/insights', { params: { query: question }, signal })),
  });
