import type { Schemas } from '@baton/api/client';
import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { Select } from '@baton/ui/Input';
import { useNarrow } from '@baton/ui/useNarrow';
import { category } from '@baton/ui/words';
import { categories } from '../names';
import styles from './Filters.module.css';
import type { KnowledgeSearch } from './search';

interface FiltersProps {
  search: KnowledgeSearch;
  counts: Schemas['ArticleCounts'] | undefined;
  onChange: (change: Partial<KnowledgeSearch>) => void;
  /** Names and orders the categories of the help centre; only for those who may. */
  onArrange?: (() => void) | undefined;
}

/** The quiet column beside the list; on small screens two short lists of choices. */
export function Filters({ search, counts, onChange, onArrange }: FiltersProps) {
  const narrow = useNarrow(860);
  const states = statesOf(counts);
  const state = stateOf(search);
  const kinds = [
    ...categories.map((code) => ({
      value: code as string,
      name: category(code),
      count: counts?.categories[code] ?? 0,
    })),
    { value: 'none', name: 'Not sorted yet', count: counts?.categories.none ?? 0 },
  ].filter((kind) => kind.value !== 'none' || kind.count > 0 || search.category === 'none');

  if (narrow) {
    return (
      <div className={styles.short}>
        <Field label="State" hideLabel>
          <Select value={state} onChange={(event) => onChange(searchOf(event.target.value))}>
            {states.map((one) => (
              <option key={one.value} value={one.value}>
                {one.name} {counts ? `(${one.count})` : ''}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Category" hideLabel>
          <Select
            value={search.category ?? ''}
            onChange={(event) => onChange({ category: event.target.value || undefined })}
          >
            <option value="">All categories</option>
            {kinds.map((kind) => (
              <option key={kind.value} value={kind.value}>
                {kind.name} {counts ? `(${kind.count})` : ''}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    );
  }

  return (
    <nav className={styles.filters} aria-label="Articles by state and category">
      <ul>
        {states.map((one) => (
          <li key={one.value}>
            <Choice
              name={one.name}
              count={counts && one.count}
              chosen={state === one.value}
              onChoose={() => onChange(searchOf(one.value))}
            />
          </li>
        ))}
      </ul>
      <h2>Categories</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.value}>
            <Choice
              name={kind.name}
              count={counts && kind.count}
              chosen={search.category === kind.value}
              onChoose={() => onChange({ category: search.category === kind.value ? undefined : kind.value })}
            />
          </li>
        ))}
      </ul>
      {onArrange && (
        <Button look="plain" size="small" icon="sort" className={styles.arrange} onClick={onArrange}>
          Name and order
        </Button>
      )}
    </nav>
  );
}

function Choice({
  name,
  count,
  chosen,
  onChoose,
}: {
  name: string;
  count: number | undefined;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <button type="button" className={styles.choice} aria-pressed={chosen} onClick={onChoose}>
      <span>{name}</span>
      <span className={styles.count}>{count ?? ''}</span>
    </button>
  );
}

function statesOf(counts: Schemas['ArticleCounts'] | undefined) {
  return [
    { value: 'all', name: 'All articles', count: (counts?.published ?? 0) + (counts?.drafts ?? 0) },
    { value: 'published', name: 'Published', count: counts?.published ?? 0 },
    { value: 'draft', name: 'Drafts', count: counts?.drafts ?? 0 },
    { value: 'changed', name: 'Unpublished changes', count: counts?.changed ?? 0 },
    { value: 'archived', name: 'Archive', count: counts?.archived ?? 0 },
  ];
}

function stateOf(search: KnowledgeSearch) {
  return search.changed ? 'changed' : (search.status ?? 'all');
}

function searchOf(state: string): Partial<KnowledgeSearch> {
  return {
    changed: state === 'changed' ? true : undefined,
    status: state === 'published' || state === 'draft' || state === 'archived' ? state : undefined,
  };
}
