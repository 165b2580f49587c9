import { Button } from '@baton/ui/Button';
import { IconButton } from '@baton/ui/IconButton';
import { TextInput } from '@baton/ui/Input';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@baton/ui/Menu';
import { Icon } from '@baton/ui/Icon';
import { category, words } from '@baton/ui/words';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { narrows, readFilters, toggled } from './filters';
import { choices, sorts, type Filters } from './views';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  filters: Filters;
  sort: string;
  onChange: (filters: Filters) => void;
  onSave: () => void;
  searchBox: RefObject<HTMLInputElement | null>;
}

const PAUSE = 180;

export const wordOf = (name: string, value: string) => (name === 'category' ? category(value) : words(value));

/** Search as one types, filters, the order, and what narrows the list now, each with a way to take it off. */
export function FilterBar({ filters, sort, onChange, onSave, searchBox }: FilterBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchBox
          q={filters.q ?? ''}
          onSearch={(q) => onChange(readFilters({ ...filters, q }))}
          searchBox={searchBox}
        />
        <Menu align="end" trigger={<IconButton icon="filter" label="Filter" keys="f" />}>
          {choices.map(({ name, label, values }) => (
            <div key={name} role="group" aria-label={label}>
              <MenuLabel>{label}</MenuLabel>
              {values.map((value) => (
                <MenuItem
                  key={value}
                  chosen={filters[name]?.includes(value) ?? false}
                  onChoose={() => onChange(toggled(filters, name, value))}
                >
                  {wordOf(name, value)}
                </MenuItem>
              ))}
            </div>
          ))}
        </Menu>
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
          {choices.flatMap(({ name }) =>
            (filters[name] ?? []).map((value) => (
              <Chip
                key={name + value}
                label={wordOf(name, value)}
                onRemove={() => onChange(toggled(filters, name, value))}
              />
            )),
          )}
          {(['teammate', 'agent', 'team', 'channel', 'language', 'customer_id'] as const).map(
            (name) =>
              filters[name] && (
                <Chip
                  key={name}
                  label={`${words(name === 'customer_id' ? 'customer' : name)}: ${filters[name]}`}
                  onRemove={() => onChange(readFilters({ ...filters, [name]: undefined }))}
                />
              ),
          )}
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
      {label}
      <Icon name="cross" size={16} />
    </button>
  );
}

function SearchBox({
  q,
  onSearch,
  searchBox,
}: {
  q: string;
  onSearch: (q: string) => void;
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
    setAsked(next);
    onSearch(next);
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
          if (event.key !== 'Escape') return;
          clearTimeout(timer.current);
          if (text) {
            setText('');
            ask('');
          } else event.currentTarget.blur();
        }}
      />
    </div>
  );
}
