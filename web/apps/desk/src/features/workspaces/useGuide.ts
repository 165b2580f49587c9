import { useMay } from '@baton/api/session';
import { useQuery } from '@tanstack/react-query';
import { readSetup } from './api/setup';

/** Whether the first steps are to be offered to whoever is signed in, and how far they are. */
export function useGuide() {
  const mayFollow = useMay('lead');
  const setup = useQuery({ ...readSetup, enabled: mayFollow });
  // Without a sample there is nothing to remove, so it is no step.
  const steps = (setup.data?.steps ?? []).filter((one) => one.step !== 'sample' || !one.is_done);
  return {
    isKnown: !mayFollow || setup.isFetched,
    isOffered: mayFollow && setup.data !== undefined && !setup.data.is_dismissed && !setup.data.is_complete,
    /** Nothing was begun: whoever signs in first is led there. */
    isFresh: setup.data !== undefined && !steps.some((step) => step.is_done),
    done: steps.filter((step) => step.is_done || step.is_skipped).length,
    total: steps.length,
  };
}
