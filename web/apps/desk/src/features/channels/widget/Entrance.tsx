import { Switch } from '@baton/ui/Choice';
import { Field } from '@baton/ui/Field';
import { Select, TextArea } from '@baton/ui/Input';
import { Section } from '@baton/ui/Room';
import type { Draft, WidgetDraft } from './useWidgetDraft';
import styles from './WidgetPage.module.css';

/** Who gets in, and what is asked of them. */
export function Entrance({ editing }: { editing: WidgetDraft }) {
  const { draft, set, errorOf } = editing;
  return (
    <Section title="Who gets in">
      <div className={styles.fields}>
        <Field
          label="Your websites"
          hint="One a line: https://www.example.com or *.example.com. Empty: any website may show the chat."
          error={errorOf('origins')}
        >
          <TextArea
            rows={3}
            spellCheck={false}
            value={draft.origins}
            onChange={(event) => set({ origins: event.target.value })}
          />
        </Field>
        <Field label="E-mail address of visitors">
          <Select
            value={draft.email}
            onChange={(event) => set({ email: event.target.value as Draft['email'] })}
          >
            <option value="off">Never asked</option>
            <option value="optional">Asked when a person takes over</option>
            <option value="required">Required before the first message</option>
          </Select>
        </Field>
        <Switch
          label="Visitors may send files"
          hint={`Pictures, PDF, text, Office files, ZIP and videos up to ${draft.files.largest_file / 1024 / 1024} MB.`}
          checked={draft.allows_attachments}
          onChange={(allows_attachments) => set({ allows_attachments })}
        />
        <Switch
          label="Only signed-in visitors may write"
          hint="Needs a signed identity, see below. Everybody else reads that they should sign in first."
          checked={draft.requires_identity}
          onChange={(requires_identity) => set({ requires_identity })}
        />
        <Switch
          label="Keep the demo page open"
          hint="It is open anyway while the sample data is loaded."
          checked={draft.has_demo}
          onChange={(has_demo) => set({ has_demo })}
        />
      </div>
    </Section>
  );
}
