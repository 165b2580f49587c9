import { problemOf } from '@baton/api/problem';
import { Skeleton } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { welcomeQuery } from '../api/readWelcome';
import { Door } from './Door';
import styles from './Door.module.css';
import { WelcomeForm } from './WelcomeForm';

const titles: Record<string, string> = {
  'welcome.used': 'This link was used already',
  'welcome.expired': 'This link is too old',
  'welcome.withdrawn': 'This link was replaced',
  'welcome.admin_exists': 'There is an admin already',
};

/** Behind a link that works once: the first admin, an invitation, or a new password. */
export function Welcome({ token, firstSteps }: { token: string; firstSteps: string }) {
  const link = useQuery({ ...welcomeQuery(token), retry: false });
  if (link.data) return <WelcomeForm token={token} link={link.data} firstSteps={firstSteps} />;
  if (link.error) {
    const problem = problemOf(link.error);
    return (
      <Door title={titles[problem.code] ?? 'This link does not work'} about={problem.message}>
        <p className={styles.aside}>
          <Link to="/sign-in">Go to sign in</Link>
        </p>
      </Door>
    );
  }
  return (
    <Door title="Welcome">
      <div role="status" aria-label="Opening the link" className={styles.form}>
        <Skeleton height={40} />
        <Skeleton height={40} />
        <Skeleton height={40} />
      </div>
    </Door>
  );
}
