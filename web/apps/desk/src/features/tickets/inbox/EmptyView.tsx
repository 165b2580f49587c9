import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Link } from '@tanstack/react-router';
import type { Counts } from '../api/countTickets';
import { viewOf } from './views';
import styles from './Inbox.module.css';

/** A view with nothing in it: what will stand here, and where to look next. */
export function EmptyView({
  view,
  narrowed,
  counts,
  onClear,
}: {
  view: string;
  narrowed: boolean;
  counts: Counts | undefined;
  onClear: () => void;
}) {
  if (narrowed) {
    return (
      <Empty title="No ticket fits" action={<Button onClick={onClear}>Clear search and filters</Button>}>
        Try fewer words or filters. Search looks at subjects, messages, numbers, and at customers’ names and
        addresses.
      </Empty>
    );
  }
  const here = viewOf(view);
  const next = viewOf(here?.next ?? 'all')!;
  const count = counts?.views[next.id];
  if (counts?.views.all === 0) {
    return (
      <Empty
        title="No ticket has come in yet"
        action={
          <Link to="/start" className={styles.next}>
            Look at the first steps
          </Link>
        }
      >
        As soon as a customer writes, the ticket stands here.
      </Empty>
    );
  }
  return (
    <Empty
      title={here?.empty ?? 'Nothing fits this view now'}
      action={
        <Link to="/inbox/$view" params={{ view: next.id }} search={{}} className={styles.next}>
          Look at {next.name.toLowerCase()}
          {count ? ` (${count})` : ''}
        </Link>
      }
    >
      {here?.hint ?? 'As soon as a ticket fits its filters, it stands here.'}
    </Empty>
  );
}
