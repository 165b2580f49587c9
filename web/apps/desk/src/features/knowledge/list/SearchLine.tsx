import type { Schemas } from '@baton/api/client';
import { Button } from '@baton/ui/Button';
import { Icon } from '@baton/ui/Icon';
import { Select, TextInput } from '@baton/ui/Input';
import type { RefObject } from 'react';
import { languageName } from '@baton/ui/languages';
import { useTyped } from '../useTyped';
import styles from './SearchLine.module.css';
import type { KnowledgeSearch } from './search';

/** Longer than between two letters, shorter than one notices. */
const pause = 200;

interface SearchLineProps {
  search: KnowledgeSearch;
  counts: Schemas['ArticleCounts'] | undefined;
  onChange: (change: Partial<KnowledgeSearch>) => void;
  input: RefObject<HTMLInputElement | null>;
}

/** Words, audience, language and order of the list. */
export function SearchLine({ search, counts, onChange, input }: SearchLineProps) {
  const [text, type] = useTyped(search.q, (q) => onChange({ q }), pause);
  const spoken = Object.keys(counts?.languages ?? {});

  return (
    <div className={styles.line} role="search">
      <span className={styles.words}>
        <Icon name="search" size={16} />
        <TextInput
          ref={input}
          type="search"
          value={text}
          placeholder="Search titles, tags and text"
          aria-label="Search the articles"
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            type('');
            event.currentTarget.blur();
          }}
        />
      </span>
      {search.tag && (
        <Button size="small" icon="cross" onClick={() => onChange({ tag: undefined })}>
          {`Tag: ${search.tag}`}
        </Button>
      )}
      <Select
        className={styles.choice}
        aria-label="Audience"
        value={search.audience ?? ''}
        onChange={(event) =>
          onChange({ audience: (event.target.value || undefined) as KnowledgeSearch['audience'] })
        }
      >
        <option value="">All readers</option>
        <option value="public">For customers</option>
        <option value="internal">Team only</option>
      </Select>
      {(spoken.length > 1 || search.language) && (
        <Select
          className={styles.choice}
          aria-label="Language"
          value={search.language ?? ''}
          onChange={(event) => onChange({ language: event.target.value || undefined })}
        >
          <option value="">All languages</option>
          {spoken.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={styles.choice}
        aria-label="Order"
        value={search.sort ?? 'title'}
        onChange={(event) => onChange({ sort: event.target.value as KnowledgeSearch['sort'] })}
      >
        <option value="title">By title</option>
        <option value="updated">Changed last</option>
        <option value="used">Most used in answers</option>
        <option value="views">Most read</option>
        <option value="helpful">Most helpful</option>
        <option value="unhelpful">Least helpful</option>
      </Select>
    </div>
  );
}
