import type { WelcomeView } from '../api/readWelcome';
import { roles } from '../people/roles';

/** What a link says at the top of its page. */
export function tellLink(link: Pick<WelcomeView, 'kind' | 'name' | 'role' | 'invited_by'>) {
  switch (link.kind) {
    case 'first_admin':
      return {
        title: 'Welcome to Baton',
        about: 'You are the first here. Choose how you sign in; you can invite your team afterwards.',
        button: 'Become the admin',
      };
    case 'reset':
      return {
        title: 'Choose a new password',
        about: `For ${link.name ?? 'your account'}. Every browser that is signed in with the old one is signed out.`,
        button: 'Save and sign in',
      };
    default:
      return {
        title: 'Join the team',
        about: `${link.invited_by ?? 'An admin'} invites you as ${roles[link.role].article}. Choose how you sign in.`,
        button: 'Join',
      };
  }
}
