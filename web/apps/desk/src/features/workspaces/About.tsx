import { Failure } from '@baton/ui/Failure';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readAbout } from './api/about';
import styles from './About.module.css';

const links: Record<string, string> = {
  api: 'Description of the API (OpenAPI)',
  help_centre: 'Help centre',
  demo: 'Demo page of the widget',
};

/** Names as their makers write them. */
const databases: Record<string, string> = { Sqlite: 'SQLite', Postgres: 'PostgreSQL' };

/** Settings: what is running here. */
export function About() {
  const about = useQuery(readAbout);
  return (
    <Room
      title="About"
      about="Baton is free software under the Apache licence, running on your own machines."
    >
      {about.isPending ? (
        <SkeletonRows rows={6} label="Loading" />
      ) : about.isError ? (
        <Failure what="This page" error={about.error} retry={() => void about.refetch()} />
      ) : (
        <>
          <dl className={styles.facts}>
            <Fact name="Version" value={about.data.version} />
            <Fact name="Database" value={databases[about.data.database] ?? about.data.database} />
            <Fact name="Node that answered" value={about.data.node} />
            <Fact name="Running since" value={when(about.data.started_at)} />
            <Fact name="Runtime" value={about.data.runtime} />
            <Fact name="Licence" value={about.data.licence} />
            <Fact name="Tickets" value={about.data.counts.tickets.toLocaleString()} />
            <Fact name="Customers" value={about.data.counts.customers.toLocaleString()} />
            <Fact name="Articles" value={about.data.counts.articles.toLocaleString()} />
            <Fact name="Agents" value={about.data.counts.agents.toLocaleString()} />
          </dl>
          <ul className={styles.links}>
            <li>
              <Link to="/start">First steps</Link>
            </li>
            {Object.entries(about.data.links).map(([name, href]) => (
              <li key={name}>
                <a href={href} target="_blank" rel="noreferrer">
                  {links[name] ?? name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Room>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const when = (at: string) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(at));
