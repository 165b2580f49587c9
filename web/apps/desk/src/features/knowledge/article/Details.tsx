import type { Schemas } from '@baton/api/client';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { category } from '@baton/ui/words';
import { useState } from 'react';
import { languageName, languages } from '@baton/ui/languages';
import { categories } from '../names';
import styles from './Editor.module.css';
import { tagsOf, type Words } from './words';

interface DetailsProps {
  words: Words;
  isNew: boolean;
  /** The field that the server refused, and why. */
  refused: { field: string | undefined; message: string } | null;
  onChange: (change: Partial<Words>) => void;
}

/** Where the article belongs and who may read it. */
export function Details({ words, isNew, refused, onChange }: DetailsProps) {
  const error = (field: string) => (refused?.field === field ? refused.message : undefined);
  const [tags, setTags] = useState(words.tags.join(', '));
  const known =
    words.language && !languages.includes(words.language) ? [words.language, ...languages] : languages;
  if (tagsOf(tags).join('\n') !== words.tags.join('\n')) setTags(words.tags.join(', '));

  return (
    <div className={styles.details}>
      <Field label="Category" error={error('category')}>
        <Select
          value={words.category ?? ''}
          onChange={(event) =>
            onChange({ category: (event.target.value || null) as Schemas['TicketCategory'] | null })
          }
        >
          <option value="">Not sorted yet</option>
          {categories.map((code) => (
            <option key={code} value={code}>
              {category(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Who may read it" error={error('audience')}>
        <Select
          value={words.audience}
          onChange={(event) => onChange({ audience: event.target.value as Schemas['Audience'] })}
        >
          <option value="public">Customers and agents</option>
          <option value="internal">Only the team</option>
        </Select>
      </Field>
      <Field label="Language" error={error('language')}>
        <Select value={words.language} onChange={(event) => onChange({ language: event.target.value })}>
          {known.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Tags, with commas between" error={error('tags')}>
        <TextInput
          value={tags}
          placeholder="reset link, locked out"
          onChange={(event) => {
            setTags(event.target.value);
            onChange({ tags: tagsOf(event.target.value) });
          }}
        />
      </Field>
      {isNew && (
        <Field label="Key, in links and citations" error={error('key')}>
          <TextInput
            value={words.key ?? ''}
            placeholder="made from the title"
            maxLength={100}
            spellCheck={false}
            onChange={(event) => onChange({ key: event.target.value })}
          />
        </Field>
      )}
    </div>
  );
}
