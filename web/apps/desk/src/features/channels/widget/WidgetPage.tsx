import { Button } from '@baton/ui/Button';
import { CopyField } from '@baton/ui/CopyField';
import { Failure } from '@baton/ui/Failure';
import { Notice } from '@baton/ui/Notice';
import { Room, Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { widgetQuery, type Widget } from '../api/readWidget';
import { Entrance } from './Entrance';
import { IdentityKeys } from './IdentityKeys';
import { Look } from './Look';
import { Preview } from './Preview';
import { tagFor } from './samples';
import { Texts } from './Texts';
import { useWidgetDraft } from './useWidgetDraft';
import styles from './WidgetPage.module.css';

const about = 'The chat that customers open on your website. One tag puts it there.';

/** Settings → Widget. */
export function WidgetPage() {
  const widget = useQuery(widgetQuery);
  return (
    <Room title="Widget" about={about} wide>
      {widget.data ? (
        <Editor widget={widget.data} />
      ) : widget.error ? (
        <Failure what="The widget's settings" error={widget.error} retry={() => void widget.refetch()} />
      ) : (
        <SkeletonRows rows={8} height={64} label="Loading the widget's settings" />
      )}
    </Room>
  );
}

function Editor({ widget }: { widget: Widget }) {
  const editing = useWidgetDraft(widget);
  return (
    <div className={styles.page}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          editing.save();
        }}
      >
        {widget.warnings.length > 0 && (
          <Notice kind="warning" title="Before customers see it">
            <ul className={styles.warnings}>
              {widget.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title="The tag" about="Paste it into every page, before the end of the body.">
          <CopyField label="Widget tag" text={tagFor(location.origin)} />
          {widget.is_demo_open && (
            <p className={styles.hint}>
              See it at work on{' '}
              <a href="/demo" target="_blank" rel="noopener">
                the sample company's page
              </a>
              .
            </p>
          )}
        </Section>
        <Look editing={editing} shownName={widget.shown_name} />
        <Texts editing={editing} />
        <Entrance editing={editing} />
        <SaveBar editing={editing} />
        <IdentityKeys keys={widget.identity_keys} />
      </form>
      <Preview draft={editing.draft} shownName={widget.shown_name} />
    </div>
  );
}

function SaveBar({ editing }: { editing: ReturnType<typeof useWidgetDraft> }) {
  const { problem } = editing;
  return (
    <div className={styles.save}>
      {problem && (
        <Notice
          kind="error"
          title={problem.code === 'widget.changed' ? 'Somebody else saved meanwhile' : 'Not saved'}
          action={
            problem.code === 'widget.changed' && (
              <Button size="small" onClick={editing.discard}>
                Load theirs
              </Button>
            )
          }
        >
          {problem.message}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary" busy={editing.isSaving} disabled={!editing.isChanged}>
          Save changes
        </Button>
        {editing.isChanged && <Button onClick={editing.discard}>Discard</Button>}
        <span role="status" className={styles.hint}>
          {editing.isSaved && !editing.isChanged && 'Saved. Websites show it within five minutes.'}
        </span>
      </div>
    </div>
  );
}
