import { Notice } from '@baton/ui/Notice';
import { classes } from '@baton/ui/classes';
import { useShortcuts } from '@baton/ui/shortcuts';
import { say } from '@baton/ui/StatusLine';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { TicketChange } from '../../macros/api/macros';
import { resolve } from '../../macros/words';
import { useSuggest } from '../api/suggestion';
import { newFromOthers, type Story } from '../story/story';
import { AlsoDone } from './AlsoDone';
import { FileRow } from './FileRow';
import { atLineStart, format, withoutMarks } from './format';
import { MacroPicker } from './MacroPicker';
import { holdFor, sendOff, takeBack, useOutgoing } from './outgoing';
import { currentVersion } from './refusal';
import type { ComposerHandle } from './handle';
import { Refused } from './Refused';
import { SendBar } from './SendBar';
import { SuggestionCard } from './SuggestionCard';
import { isEmpty } from './keeper';
import { useDraft } from './useDraft';
import { useDropped } from './useDropped';
import { useMacro } from './useMacro';
import { usePen } from './usePen';
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
  const [preview, setPreview] = useState(false);
  const [suggesting, setSuggesting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const suggest = useSuggest(ticketId);
  const files = useUploads(ticketId, (file) => keeper.attach(file));
  const dropped = useDropped(files.add);
  const pen = usePen(words.body, (body) => write({ body }));
  const { focus } = pen;
  const put = (text: string) => {
    setPreview(false);
    pen.append(text);
  };
  const macro = useMacro(ticketId, { put, focus, fail: setFailure });

  // While somebody writes, the picture they write to stays the one they have seen, until they say that they saw more.
  const [base, setBase] = useState({ version: story.version, sequence: story.last_sequence });
  const arrived = isEmpty(words) ? [] : newFromOthers(story.entries, base.sequence, me);
  if (arrived.length === 0 && base.sequence !== story.last_sequence && !outgoing)
    setBase({ version: story.version, sequence: story.last_sequence });

  const isNote = words.visibility === 'note';
  const isBusy = outgoing !== undefined && outgoing.state !== 'refused';
  const canSend = words.body.trim() !== '' && !files.isBusy && !isBusy;
  const refusal = outgoing?.state === 'refused' ? outgoing.problem : undefined;

  const { clear: clearMacro } = macro;
  // What was on its way is gone from there: it has arrived.
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !outgoing) {
      keeper.sent();
      clearMacro();
      setPreview(false);
    }
    wasBusy.current = isBusy;
  }, [outgoing, isBusy, keeper, clearMacro]);

  useImperativeHandle(ref, () => ({
    put,
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
        actions: [...macro.actions, ...more],
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
      pen.apply(format(pen.marked(), event.key === 'b' ? 'bold' : 'italic'));
    } else if (event.key === '/' && atLineStart(field)) {
      event.preventDefault();
      macro.setFinding(true);
    } else if (event.key === 'Escape') {
      field.blur();
    }
  };

  useShortcuts([
    { keys: 'r', label: 'Write a reply', group: 'Ticket', run: () => begin('public') },
    { keys: 'n', label: 'Write a note', group: 'Ticket', run: () => begin('note') },
    { keys: 'm', label: 'Use a macro', group: 'Ticket', run: () => macro.setFinding(true) },
    { keys: 'w', label: 'Suggest a reply', group: 'Ticket', run: startSuggestion },
  ]);
  const begin = (visibility: 'public' | 'note') => {
    write({ visibility });
    focus();
  };

  return (
    <section
      {...dropped.place}
      className={classes(styles.composer, isNote && styles.isNote, dropped.dragging && styles.dragging)}
      aria-label={isNote ? 'Write a note' : 'Write a reply'}
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
      {macro.finding && (
        <MacroPicker
          onPick={(one) => void macro.fill(one)}
          onClose={() => {
            macro.setFinding(false);
            focus();
          }}
        />
      )}
      <Writing
        words={words}
        customerName={customerName}
        isBusy={isBusy}
        preview={preview}
        area={pen.area}
        onWrite={(body) => write({ body })}
        onVisibility={begin}
        onFormat={(how) => pen.apply(format(pen.marked(), how))}
        onPreview={() => setPreview((now) => !now)}
        onKey={typed}
        onPaste={dropped.onPaste}
      />
      <FileRow
        files={words.attachments}
        uploads={files.uploads}
        onDrop={(id) => write({ attachments: words.attachments.filter((file) => file.id !== id) })}
        onStop={files.drop}
      />
      <AlsoDone actions={macro.actions} missing={macro.missing} onDrop={macro.drop} />
      {isBusy && outgoing ? (
        <SendBar outgoing={outgoing} onTakeBack={takenBack} />
      ) : (
        <WriteBar
          isNote={isNote}
          canSend={canSend}
          state={state}
          suggesting={suggest.isPending}
          onFiles={files.add}
          onMacro={() => macro.setFinding((now) => !now)}
          onSuggest={startSuggestion}
          onSend={() => send()}
          onResolve={() => send(base.version, [resolve])}
        />
      )}
    </section>
  );
}
