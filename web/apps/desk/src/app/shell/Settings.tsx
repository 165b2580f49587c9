import { may, useSession, type Role } from '@baton/api/session';
import { Link, Outlet } from '@tanstack/react-router';
import styles from './Settings.module.css';

const pages = [
  { to: '/settings/you', name: 'You', least: 'viewer' },
  { to: '/settings/company', name: 'Company', least: 'lead' },
  { to: '/settings/people', name: 'People', least: 'admin' },
  { to: '/settings/keys', name: 'Keys', least: 'admin' },
  { to: '/settings/widget', name: 'Widget', least: 'admin' },
  { to: '/settings/macros', name: 'Macros', least: 'teammate' },
  { to: '/settings/sample-data', name: 'Sample data', least: 'admin' },
  { to: '/settings/about', name: 'About', least: 'viewer' },
] as const satisfies { to: string; name: string; least: Role }[];

/** Settings: one page each, listed at the side; only what this person may change. */
export function Settings() {
  const session = useSession();
  return (
    <div className={styles.settings}>
      <nav className={styles.pages} aria-label="Settings">
        {pages
          .filter((page) => may(session, page.least))
          .map((page) => (
            <Link key={page.to} to={page.to} className={styles.page}>
              {page.name}
            </Link>
          ))}
      </nav>
      <div className={styles.content}>
        <Outlet />
      </div>
    </div>
  );
}
