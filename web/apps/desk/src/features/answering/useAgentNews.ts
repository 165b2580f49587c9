import { useHappenings } from '@baton/api/useLive';
import { useQueryClient } from '@tanstack/react-query';

/** When somebody changed an agent or what agents may do, here or in another browser, both are asked for anew. */
export function useAgentNews() {
  const queries = useQueryClient();
  useHappenings((happening) => {
    if (happening.kind !== 'workspace.changed') return;
    void queries.invalidateQueries({ queryKey: ['agents'] });
    void queries.invalidateQueries({ queryKey: ['autonomy'] });
  });
}
