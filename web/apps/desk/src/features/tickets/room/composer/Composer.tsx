import { Notice } from '@baton/ui/Notice';
import { classes } from '@baton/ui/classes';
import { useShortcuts } from '@baton/ui/shortcuts';
import { say } from '@baton/ui/StatusLine';
import { problemOf } from '@baton/api/problem';
import { useQueryClient } from '@tanstack/react-query';
import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { fillMacro, type Macro, type TicketChange } from '../../macros/api/macros';
import { resolve } from '../../macros/words';
import { useSuggest } from '../api/suggestion';
import { newFromOthers, type Story } from '../story/story';
import { AlsoDone } from './AlsoDone';
import { FileRow } from './FileRow';
import { atLineStart, format, insert, withoutMarks } from './format';
import { MacroPicker } from './MacroPicker';
import { holdFor, sendOff, takeBack, useOutgoing } from './outgoing';
import { currentVersion } from './refusal';
import type { ComposerHandle } from './handle';
import { Refused } from './Refused';
import { SendBar } from './SendBar';
import { SuggestionCard } from './SuggestionCard';
import { isEmpty } from './keeper';
import { useDraft } from './useDraft';
import { useUploads } from './useUploads';
import { WriteBar } from './WriteBar';
import { Writing } from './Writing';
import styles from './Composer.module.css';

/**
 * Where a teammate writes. The words are kept as they are typed, checked against what arrived meanwhile when they are
 * sent, and held for a few seconds in which they can be taken back.
 */
export function Composer({
  ticketId,
  story,
  me,
  customerName,
  ref,
}: {
  ticketId: string;
  story: Story;
  me: string;
  customerName: string;
  ref: Ref<ComposerHandle>;
}) {
  const queries = useQueryClient();
  const { words, state, keeper } = useDraft(ticketId);
  const write = keeper.write.bind(keeper);
  const outgoing = useOutgoing(ticketId);
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLElement>(null);
  const [preview, setPreview] = useState(false);
  const [finding, setFinding] = useState(false);
  const [actions, setActions] = useState<TicketChange[]>([]);
  const [missing, setMissing] = useState<string[]>([]);
  const [dragging, setDragging] = useState(false);
  const [suggesting, setSuggesting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const suggest = useSuggest(ticketId);
  const files = useUploads(ticketId, (file) => keeper.attach(file));

  // While somebody writes, the picture they write to stays the one they have seen, until they say that they saw more.
  const [base, setBase] = useState({ version: story.version, sequence: story.last_sequence });
  const arrived = isEmpty(words) ? [] : newFromOthers(story.entries, base.sequence, me);
  if (arrived.length === 0 && base.sequence !== story.last_sequence && !outgoing)
    setBase({ version: story.version, sequence: story.last_sequence });

  const isNote = words.visibility === 'note';
  const isBusy = outgoing !== undefined && outgoing.state !== 'refused';
  const canSend = words.body.trim() !== '' && !files.isBusy && !isBusy;
  const refusal = outgoing?.state === 'refused' ? outgoing.problem : undefined;

  // What was on its way is gone from there: it has arrived.
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !outgoing) {
      keeper.sent();
      setActions([]);
      setMissing([]);
      setPreview(false);
    }
    wasBusy.current = isBusy;
  }, [outgoing, isBusy, keeper]);

  const focus = () => requestAnimationFrame(() => area.current?.focus());
  const marked = () => {
    const field = area.current;
    const end = words.body.length;
    return { text: words.body, start: field?.selectionStart ?? end, end: field?.selectionEnd ?? end };
  };
  const apply = (next: { text: string; start: number; end: number }) => {
    write({ body: next.text });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.start, next.end);
    });
  };
  const put = (text: string) => {
    setPreview(false);
    apply(insert({ text: words.body, start: words.body.length, end: words.body.length }, text));
  };
  useImperativeHandle(ref, () => ({
    put: (text) => put(text),
    focus: (visibility) => {
      if (visibility) write({ visibility });
      setPreview(false);
      focus();
    },
  }));

  const send = (version = base.version, more: TicketChange[] = []) => {
    if (files.isBusy) say('The files are still going up. Send when they are there.');
    if (!words.body.trim() || files.isBusy || isBusy) return;
    keeper.settle();
    setFailure(undefined);
    sendOff(
      ticketId,
      {
        message: words.body.trim(),
        visibility: words.visibility,
        expected_version: version,
        attachments: words.attachments.map((file) => file.id),
        actions: [...actions, ...more],
      },
      isNote ? 0 : holdFor,
      queries,
    );
  };

  const takenBack = () => {
    wasBusy.current = false;
    write({});
    focus();
  };

  const fill = async (macro: Macro) => {
    setFinding(false);
    try {
      const filled = await fillMacro(ticketId, macro.id);
      if (filled.text) put(filled.text.trim());
      else focus();
      setActions((now) => [
        ...now.filter((one) => !filled.actions.some((two) => two.action === one.action)),
        ...filled.actions,
      ]);
      setMissing(filled.unknown);
    } catch (problem) {
      setFailure(problemOf(problem).message);
      focus();
    }
  };

  const startSuggestion = () => {
    setSuggesting(true);
    suggest.mutate();
  };

  const typed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const mod = event.ctrlKey || event.metaKey;
    const field = event.currentTarget;
    if (mod && event.key === 'Enter') {
      event.preventDefault();
      if (event.shiftKey) send(base.version, [resolve]);
      else send();
    } else if (mod && (event.key === 'b' || event.key === 'i')) {
      event.preventDefault();
      apply(format(marked(), event.key === 'b' ? 'bold' : 'italic'));
    } else if (event.key === '/' && atLineStart(field)) {
      event.preventDefault();
      setFinding(true);
    } else if (event.key === 'Escape') {
      field.blur();
    }
  };

  const pasted = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    files.add(event.clipboardData.files);
  };

  useShortcuts([
    { keys: 'r', label: 'Write a reply', group: 'Ticket', run: () => begin('public') },
    { keys: 'n', label: 'Write a note', group: 'Ticket', run: () => begin('note') },
    { keys: 'm', label: 'Use a macro', group: 'Ticket', run: () => setFinding(true) },
    { keys: 'w', label: 'Suggest a reply', group: 'Ticket', run: startSuggestion },
  ]);
  const begin = (visibility: 'public' | 'note') => {
    write({ visibility });
    focus();
  };

  return (
    <section
      ref={box}
      className={classes(styles.composer, isNote && styles.isNote, dragging && styles.dragging)}
      aria-label={isNote ? 'Write a note' : 'Write a reply'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => !box.current?.contains(event.relatedTarget as Node) && setDragging(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        files.add(event.dataTransfer.files);
      }}
    >
      <Refused
        refusal={refusal}
        arrived={isBusy ? [] : arrived}
        customerName={customerName}
        onSendAnyway={() => {
          takeBack(ticketId);
          send(currentVersion(refusal) ?? story.version);
        }}
        onEdit={() => {
          takeBack(ticketId);
          setBase({ version: currentVersion(refusal) ?? story.version, sequence: story.last_sequence });
          takenBack();
        }}
        onSeen={() => {
          setBase({ version: story.version, sequence: story.last_sequence });
          focus();
        }}
      />
      {failure && (
        <Notice kind="error" title="That did not work">
          {failure}
        </Notice>
      )}
      {suggesting && (
        <SuggestionCard
          suggestion={suggest.data}
          error={suggest.error}
          onUse={(suggestion) => {
            put(withoutMarks(suggestion.body ?? ''));
            setSuggesting(false);
          }}
          onDismiss={() => setSuggesting(false)}
        />
      )}
      {finding && (
        <MacroPicker
          onPick={(macro) => void fill(macro)}
          onClose={() => {
            setFinding(false);
            focus();
          }}
        />
      )}
      <Writing
        words={words}
        customerName={customerName}
        isBusy={isBusy}
        preview={preview}
        area={area}
        onWrite={(body) => write({ body })}
        onVisibility={begin}
        onFormat={(how) => apply(format(marked(), how))}
        onPreview={() => setPreview((now) => !now)}
        onKey={typed}
        onPaste={pasted}
      />
      <FileRow
        files={words.attachments}
        uploads={files.uploads}
        onDrop={(id) => write({ attachments: words.attachments.filter((file) => file.id !== id) })}
        onStop={files.drop}
      />
      <AlsoDone
        actions={actions}
        missing={missing}
        onDrop={(action) => setActions((now) => now.filter((one) => one !== action))}
      />
      {isBusy && outgoing ? (
        <SendBar outgoing={outgoing} onTakeBack={takenBack} />
      ) : (
        <WriteBar
          isNote={isNote}
          canSend={canSend}
          state={state}
          suggesting={suggest.isPending}
          onFiles={files.add}
          onMacro={() => setFinding((now) => !now)}
          onSuggest={startSuggestion}
          onSend={() => send()}
          onResolve={() => send(base.version, [resolve])}
        />
      )}
    </section>
  );
}
