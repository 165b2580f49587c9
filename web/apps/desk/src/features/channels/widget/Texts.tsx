import { Field } from '@baton/ui/Field';
import { Select, TextArea } from '@baton/ui/Input';
import { languageName, languages } from '@baton/ui/languages';
import { Section } from '@baton/ui/Room';
import { useState } from 'react';
import type { WidgetDraft } from './useWidgetDraft';
import styles from './WidgetPage.module.css';

/** Own words, one language at a time; without them the widget has its own in all seven. */
export function Texts({ editing }: { editing: WidgetDraft }) {
  const { draft, set, errorOf } = editing;
  const [language, setLanguage] = useState<string>('en');
  const name = languageName(language);
  const own = new Set([...Object.keys(draft.greetings), ...Object.keys(draft.away_messages)]);
  const change = (field: 'greetings' | 'away_messages', text: string) => {
    const others = Object.fromEntries(Object.entries(draft[field]).filter(([code]) => code !== language));
    set({ [field]: text ? { ...others, [language]: text } : others });
  };
  return (
    <Section
      title="Words"
      about="The widget speaks seven languages by itself, the one of the page first. Yours come before its own."
    >
      <div className={styles.fields}>
        <Field label="Language">
          <Select value={language} onChange={(event) => setLanguage(event.target.value)}>
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
                {own.has(code) ? ', own words' : ''}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={`Greeting, ${name}`} optional error={errorOf('greetings')}>
          <TextArea
            rows={2}
            maxLength={200}
            value={draft.greetings[language] ?? ''}
            onChange={(event) => change('greetings', event.target.value)}
          />
        </Field>
        <Field
          label={`Outside your hours, ${name}`}
          hint="Empty: the widget says when your people are back, and that the agent answers at any time."
          optional
          error={errorOf('away_messages')}
        >
          <TextArea
            rows={2}
            maxLength={300}
            value={draft.away_messages[language] ?? ''}
            onChange={(event) => change('away_messages', event.target.value)}
          />
        </Field>
      </div>
    </Section>
  );
}
