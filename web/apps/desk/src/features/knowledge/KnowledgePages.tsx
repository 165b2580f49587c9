import { Link } from '@tanstack/react-router';
import styles from './KnowledgePages.module.css';

const pages = [
  { to: '/knowledge', name: 'Articles' },
  { to: '/knowledge/gaps', name: 'Gaps' },
  { to: '/knowledge/search', name: 'Test the search' },
] as const;

/** The pages of the room, one beside the other. */
export function KnowledgePages() {
  return (
    <nav className={styles.pages} aria-label="Knowledge">
      {pages.map(({ to, name }) => (
        <Link key={to} to={to} className={styles.page} activeOptions={{ exact: true, includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
