import { Field } from '@baton/ui/Field';
import { Select, TextArea } from '@baton/ui/Input';
import { languageName } from '@baton/ui/languages';
import { useQuery } from '@tanstack/react-query';
import { articleCountsQuery } from '../api/articleCounts';
import { useTyped } from '../useTyped';
import type { FindingSearch } from './search';
import styles from './QuestionForm.module.css';

/** Longer than between two letters, shorter than one waits for. */
const pause = 300;

/** The question, and where to look for its answer. */
export function QuestionForm({
  search,
  onChange,
}: {
  search: FindingSearch;
  onChange: (change: FindingSearch) => void;
}) {
  const counts = useQuery(articleCountsQuery);
  const [text, type] = useTyped(search.q, (q) => onChange({ q }), pause);
  const spoken = Object.keys(counts.data?.languages ?? {});

  return (
    <div className={styles.form} role="search">
      <Field label="A customer asks">
        <TextArea
          rows={2}
          value={text}
          autoFocus
          maxLength={2000}
          placeholder="My reset mail does not arrive"
          onChange={(event) => type(event.target.value)}
        />
      </Field>
      <div className={styles.choices}>
        <Field label="Look in">
          <Select
            value={search.audience ?? 'public'}
            onChange={(event) =>
              onChange({ audience: event.target.value === 'internal' ? 'internal' : undefined })
            }
          >
            <option value="public">Articles for customers: what a reply may quote</option>
            <option value="internal">All articles: what a teammate finds</option>
          </Select>
        </Field>
        {(spoken.length > 1 || search.language) && (
          <Field label="Language">
            <Select
              value={search.language ?? ''}
              onChange={(event) => onChange({ language: event.target.value || undefined })}
            >
              <option value="">All languages</option>
              {[...new Set([...spoken, ...(search.language ? [search.language] : [])])].map((code) => (
                <option key={code} value={code}>
                  {languageName(code)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
