import { getRouteApi } from '@tanstack/react-router';
import { SignIn } from '../../features/identity/door/SignIn';

const route = getRouteApi('/sign-in');

/** The sign-in page, which knows where its visitor wanted to go. */
export function SignInPage() {
  const { back } = route.useSearch();
  return <SignIn back={back} />;
}
