import { problemOf } from '@baton/api/problem';
import { useMay } from '@baton/api/session';
import { IconButton } from '@baton/ui/IconButton';
import { Menu, MenuItem } from '@baton/ui/Menu';
import { say } from '@baton/ui/StatusLine';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Counts } from '../api/countTickets';
import { deleteView } from '../api/deleteView';
import { saveView } from '../api/saveView';
import { savedViewsQuery, type SavedView } from '../api/savedViews';
import { ViewSwitcher } from './ViewSwitcher';
import styles from './Inbox.module.css';

/** Which view this is, and what can be done with a saved one. */
export function InboxHead({
  view,
  name,
  counts,
  saved,
  here,
  onChange,
}: {
  view: string;
  name: string;
  counts: Counts | undefined;
  saved: SavedView[];
  /** The saved view that is shown; undefined for a built-in one. */
  here: SavedView | undefined;
  onChange: () => void;
}) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const mayShare = useMay('lead');
  const again = () => client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });

  const remove = async (gone: SavedView) => {
    try {
      await deleteView(gone.id);
      await navigate({ to: '/inbox/$view', params: { view: 'mine' }, search: {} });
      await again();
      say(`The view “${gone.name}” is deleted`, () => {
        const { name: same, query, is_shared } = gone;
        void saveView({ name: same, query, is_shared }).then(again);
      });
    } catch (failure) {
      say(problemOf(failure).message);
    }
  };

  return (
    <header className={styles.head}>
      <h1 className="visually-hidden">Inbox: {name}</h1>
      <ViewSwitcher view={view} name={name} counts={counts} saved={saved} />
      {here && (here.is_own || mayShare) && (
        <Menu align="end" trigger={<IconButton icon="more" label="This view" />}>
          <MenuItem icon="edit" onChoose={onChange}>
            {mayShare ? 'Rename, share or change' : 'Rename or change'}
          </MenuItem>
          <MenuItem icon="trash" danger onChoose={() => void remove(here)}>
            Delete the view
          </MenuItem>
        </Menu>
      )}
    </header>
  );
}
