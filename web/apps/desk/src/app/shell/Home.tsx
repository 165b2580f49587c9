import { Navigate } from '@tanstack/react-router';
import { useGuide } from '../../features/workspaces/useGuide';

/** Where the desk opens: in the inbox, or on a desk that nobody has set up, at the first steps. */
export function Home() {
  const guide = useGuide();
  if (!guide.isKnown) return null;
  return guide.isOffered && guide.isFresh ? (
    <Navigate to="/start" replace />
  ) : (
    <Navigate to="/inbox/$view" params={{ view: 'mine' }} replace />
  );
}
