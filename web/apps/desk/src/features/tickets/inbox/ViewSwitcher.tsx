import { Icon } from '@baton/ui/Icon';
import { Keys } from '@baton/ui/Keys';
import { Popover } from '@baton/ui/Popover';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Counts } from '../api/countTickets';
import type { SavedView } from '../api/savedViews';
import { views } from './views';
import styles from './ViewSwitcher.module.css';

const number = new Intl.NumberFormat();

/** Counting a saved view ends at a thousand. */
const savedCount = (count: number | undefined) =>
  count === undefined ? '' : count >= 1_000 ? `${number.format(1_000)}+` : number.format(count);

/** The name of the view with its count; opens all others with theirs. */
export function ViewSwitcher({
  view,
  name,
  counts,
  saved,
}: {
  view: string;
  name: string;
  counts: Counts | undefined;
  saved: SavedView[];
}) {
  const [open, setOpen] = useState(false);
  const here = counts?.views[view];
  const shown = here === undefined ? savedCount(counts?.saved[view]) : number.format(here);
  return (
    <Popover
      label="Views of the inbox"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className={styles.trigger}>
          <span className="visually-hidden">View: </span>
          <span className={styles.name}>{name}</span> <span className={styles.count}>{shown}</span>
          <span className="visually-hidden"> tickets</span>
          <Icon name="down" size={16} />
        </button>
      }
    >
      <nav className={styles.views} aria-label="Views" onClick={() => setOpen(false)}>
        {views.map((one) => (
          <ViewLink key={one.id} id={one.id} name={one.name} keys={`g ${one.key}`} here={one.id === view}>
            {counts ? number.format(counts.views[one.id] ?? 0) : ''}
          </ViewLink>
        ))}
        {saved.length > 0 && <p className={styles.label}>Saved</p>}
        {saved.map((one) => (
          <ViewLink
            key={one.id}
            id={one.id}
            name={one.name}
            note={one.is_own ? (one.is_shared ? 'shared' : undefined) : `by ${one.owner}`}
            here={one.id === view}
          >
            {savedCount(counts?.saved[one.id])}
          </ViewLink>
        ))}
      </nav>
    </Popover>
  );
}

function ViewLink({
  id,
  name,
  note,
  keys,
  here,
  children,
}: {
  id: string;
  name: string;
  note?: string | undefined;
  keys?: string;
  here: boolean;
  children: string;
}) {
  return (
    <Link
      to="/inbox/$view"
      params={{ view: id }}
      search={{}}
      className={styles.view}
      aria-current={here ? 'page' : undefined}
    >
      <span className={styles.viewName}>
        {name} {note && <span className={styles.note}>{note}</span>}
      </span>
      {keys && (
        <span className={styles.keys} aria-hidden="true">
          <Keys keys={keys} />
        </span>
      )}
      <span className={styles.viewCount}>{children}</span>
    </Link>
  );
}
