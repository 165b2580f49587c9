import { Button } from '@baton/ui/Button';
import { IconButton } from '@baton/ui/IconButton';
import { TextInput } from '@baton/ui/Input';
import { Menu, MenuItem, MenuLine } from '@baton/ui/Menu';
import { Icon } from '@baton/ui/Icon';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { AddFilter } from './AddFilter';
import { narrowings } from './fields';
import { narrows, readFilters } from './filters';
import { sorts, type Filters } from './views';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  filters: Filters;
  sort: string;
  onChange: (filters: Filters) => void;
  onSave: () => void;
  /** Goes from the search box on to the list. */
  onLeave: () => void;
  searchBox: RefObject<HTMLInputElement | null>;
}

const PAUSE = 180;

/** Search as one types, filters, the order, and what narrows the list now, each with a way to take it off. */
export function FilterBar({ filters, sort, onChange, onSave, onLeave, searchBox }: FilterBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchBox
          q={filters.q ?? ''}
          onSearch={(q) => onChange(readFilters({ ...filters, q }))}
          onLeave={onLeave}
          searchBox={searchBox}
        />
        <AddFilter filters={filters} onChange={onChange} />
        <Menu align="end" trigger={<IconButton icon="sort" label="Order" />}>
          {sorts.map(([value, label]) => (
            <MenuItem
              key={value}
              chosen={sort === value}
              onChoose={() => onChange(readFilters({ ...filters, sort: value }))}
            >
              {label}
            </MenuItem>
          ))}
          <MenuLine />
          <MenuItem onChoose={onSave} icon="plus">
            Save as a view
          </MenuItem>
        </Menu>
      </div>
      {narrows(filters) && (
        <div className={styles.chips}>
          {narrowings(filters).map((one) => (
            <Chip key={one.name} label={one.words} onRemove={() => onChange(one.without)} />
          ))}
          <Button look="plain" size="small" onClick={onSave}>
            Save view
          </Button>
          <Button look="plain" size="small" onClick={() => onChange(readFilters({ sort: filters.sort }))}>
            Clear
          </Button>
        </div>
      )}
    </div>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onRemove} aria-label={`Remove filter ${label}`}>
      <span>{label}</span>
      <Icon name="cross" size={16} />
    </button>
  );
}

function SearchBox({
  q,
  onSearch,
  onLeave,
  searchBox,
}: {
  q: string;
  onSearch: (q: string) => void;
  onLeave: () => void;
  searchBox: RefObject<HTMLInputElement | null>;
}) {
  const [text, setText] = useState(q);
  const [asked, setAsked] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address changed by itself (another view, back): the box shows what is searched for now.
  if (q !== asked) {
    setAsked(q);
    setText(q);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (next: string) => {
    clearTimeout(timer.current);
    setAsked(next);
    onSearch(next);
  };
  const clear = () => {
    setText('');
    ask('');
  };
  return (
    <div className={styles.search} role="search">
      <Icon name="search" size={16} />
      <TextInput
        ref={searchBox}
        type="search"
        aria-label="Search tickets"
        placeholder="Search"
        maxLength={200}
        value={text}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => ask(next.trim()), PAUSE);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeave();
          else if (event.key === 'Enter') ask(text.trim());
          else if (event.key === 'Escape' && text) clear();
          else if (event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter' || !text) event.currentTarget.blur();
        }}
      />
    </div>
  );
}
