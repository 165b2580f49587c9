import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Section } from '@baton/ui/Room';
import { isColour, judge } from './contrast';
import type { Draft, WidgetDraft } from './useWidgetDraft';
import styles from './WidgetPage.module.css';

/** Name, colour, place and theme. */
export function Look({ editing, shownName }: { editing: WidgetDraft; shownName: string }) {
  const { draft, set, errorOf } = editing;
  const isFine = isColour(draft.colour);
  const verdict = isFine ? judge(draft.colour) : null;
  return (
    <Section title="Look">
      <div className={styles.fields}>
        <Field
          label="Name"
          hint={`Whom visitors write to. Empty: ${shownName}.`}
          optional
          error={errorOf('name')}
        >
          <TextInput
            maxLength={60}
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <div>
          <div className={styles.colour}>
            <Field
              label="Colour"
              error={isFine ? errorOf('colour') : 'Write it as #rrggbb, such as #1c7c5c.'}
              hint="Of the button, the head and the visitor's own messages."
            >
              <TextInput
                value={draft.colour}
                maxLength={7}
                spellCheck={false}
                onChange={(event) => set({ colour: event.target.value })}
              />
            </Field>
            <input
              type="color"
              aria-label="Choose the colour"
              className={styles.swatch}
              value={isFine ? draft.colour : '#1c7c5c'}
              onChange={(event) => set({ colour: event.target.value })}
            />
          </div>
          {verdict && (
            <p className={verdict.fits ? styles.hint : styles.bad} role="status">
              {verdict.words}
            </p>
          )}
        </div>
        <Field label="Place">
          <Select
            value={draft.position}
            onChange={(event) => set({ position: event.target.value as Draft['position'] })}
          >
            <option value="right">Bottom right</option>
            <option value="left">Bottom left</option>
          </Select>
        </Field>
        <Field label="Theme">
          <Select
            value={draft.theme}
            onChange={(event) => set({ theme: event.target.value as Draft['theme'] })}
          >
            <option value="auto">As the visitor's device</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </Select>
        </Field>
      </div>
    </Section>
  );
}
