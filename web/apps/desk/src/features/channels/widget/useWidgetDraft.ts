import { Problem } from '@baton/api/problem';
import { useState } from 'react';
import type { Widget } from '../api/readWidget';
import { useChangeWidget } from '../api/useChangeWidget';

export type Draft = Pick<
  Widget,
  | 'greetings'
  | 'away_messages'
  | 'colour'
  | 'position'
  | 'theme'
  | 'email'
  | 'allows_attachments'
  | 'files'
  | 'requires_identity'
  | 'has_demo'
> & { name: string; origins: string };

function draftOf(widget: Widget): Draft {
  return { ...widget, name: widget.name ?? '', origins: widget.origins.join('\n') };
}

/** The settings while they are being edited. What was typed stays when saving fails. */
export function useWidgetDraft(widget: Widget) {
  const [draft, setDraft] = useState(() => draftOf(widget));
  const [base, setBase] = useState(widget);
  const change = useChangeWidget();
  const problem = change.error instanceof Problem ? change.error : null;

  const save = () =>
    change.mutate(
      {
        expected_version: base.version,
        name: draft.name,
        greetings: draft.greetings,
        away_messages: draft.away_messages,
        colour: draft.colour,
        position: draft.position,
        theme: draft.theme,
        email: draft.email,
        allows_attachments: draft.allows_attachments,
        requires_identity: draft.requires_identity,
        has_demo: draft.has_demo,
        origins: draft.origins
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      },
      {
        onSuccess: (saved) => {
          setBase(saved);
          setDraft(draftOf(saved));
        },
      },
    );

  return {
    draft,
    set: (more: Partial<Draft>) => setDraft((now) => ({ ...now, ...more })),
    isChanged: JSON.stringify(draftOf(base)) !== JSON.stringify({ ...draftOf(base), ...draft }),
    discard: () => {
      setDraft(draftOf(widget));
      setBase(widget);
      change.reset();
    },
    save,
    isSaving: change.isPending,
    isSaved: change.isSuccess,
    problem,
    errorOf: (field: string) => (problem?.field === field ? problem.message : undefined),
  };
}

export type WidgetDraft = ReturnType<typeof useWidgetDraft>;
