import { getRouteApi } from '@tanstack/react-router';
import { Welcome } from '../../features/identity/door/Welcome';

const route = getRouteApi('/welcome/$token');

/** The page behind a link; the first admin begins with the guide. */
export function WelcomePage() {
  const { token } = route.useParams();
  return <Welcome key={token} token={token} firstSteps="/start" />;
}
