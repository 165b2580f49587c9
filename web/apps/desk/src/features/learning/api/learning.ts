import { api, unwrap, type Schemas } from '@baton/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Learning = Schemas['LearningView'];
export type Kind = 'category' | 'priority';
export type LearntVersion = Schemas['LearntVersionView'];
export type Reliability = Schemas['AnswerReliability'];
export type AnswerToJudge = Schemas['AnswerToJudge'];
export type TicketToLabel = Schemas['TicketToLabel'];

/** What this desk has taught its agents. While something is learnt, how far it is. */
export const learningQuery = queryOptions({
  queryKey: ['learning'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/learning', { signal })),
  refetchInterval: ({ state }) => (state.data?.some((one) => one.learning !== null) ? 1_000 : 15_000),
});

export const versionsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: ['learning', 'versions', kind],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/learning/{kind}/versions', { params: { path: { kind } }, signal })),
  });

/** Tickets whose category a person should say, the most useful first. */
export const toLabelQuery = queryOptions({
  queryKey: ['learning', 'tickets'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/learning/tickets', { signal })),
  staleTime: Infinity,
});

/** Answers that nobody has judged, drawn by lot. */
export const toJudgeQuery = queryOptions({
  queryKey: ['learning', 'answers'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/answers/to-judge', { signal })),
  staleTime: Infinity,
});

export const reliabilityQuery = queryOptions({
  queryKey: ['learning', 'reliability'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/answers/reliability', { signal })),
});

export const useLabel = () =>
  useMutation({
    mutationFn: ({ id, category }: { id: string; category: string }) =>
      unwrap(api.POST('/api/v1/learning/tickets/{id}', { params: { path: { id } }, body: { category } })),
  });

export const useJudge = () =>
  useMutation({
    mutationFn: ({ id, is_right }: { id: string; is_right: boolean }) =>
      unwrap(api.PUT('/api/v1/runs/{id}/judgement', { params: { path: { id } }, body: { is_right } })),
  });

/** Learns, stops, or brings a version back; afterwards everything about learning is read again. */
export function useMoveLearning() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, move }: { kind: Kind; move: 'learn' | 'stop' | { restore: number } }) =>
      typeof move === 'object'
        ? unwrap(
            api.POST('/api/v1/learning/{kind}/versions/{number}/restore', {
              params: { path: { kind, number: move.restore } },
            }),
          )
        : move === 'learn'
          ? unwrap(api.POST('/api/v1/learning/{kind}/learn', { params: { path: { kind } } }))
          : unwrap(api.POST('/api/v1/learning/{kind}/stop', { params: { path: { kind } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['learning'], refetchType: 'active' }),
  });
}
