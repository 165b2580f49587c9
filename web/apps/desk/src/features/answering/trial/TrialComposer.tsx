import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { Select, TextArea, TextInput } from '@baton/ui/Input';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Agent } from '../api/listAgents';
import styles from './TestConversation.module.css';

export interface Start {
  /** `sorted` as a real ticket is, or with the agent of this page in charge from the first word. */
  with: 'sorted' | 'agent';
  /** Id of a customer, or empty for a stranger. */
  customer: string;
}

/** Where the tester writes as the customer. Enter sends; what could not be sent stays. */
export function TrialComposer({
  initial,
  busy,
  start,
  onStart,
  agent,
  onSay,
}: {
  initial: string;
  busy: boolean;
  start: Start;
  /** Only before the first word. */
  onStart: ((start: Start) => void) | undefined;
  agent: Agent;
  onSay: (text: string) => void;
}) {
  const [text, setText] = useState(initial);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!text.trim() || busy) return;
    onSay(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.composer} onSubmit={send}>
      {onStart && (
        <details className={styles.options}>
          <summary>Who writes, and to whom</summary>
          <div className={styles.fields}>
            <Field label="Begins with">
              <Select
                value={start.with}
                onChange={(event) => onStart({ ...start, with: event.target.value as Start['with'] })}
              >
                <option value="sorted">Sorting, as a real ticket does</option>
                <option value="agent">{agent.title}</option>
              </Select>
            </Field>
            <Field label="Customer" hint="An id of yours, such as cust_001" optional>
              <TextInput
                value={start.customer}
                maxLength={100}
                onChange={(event) => onStart({ ...start, customer: event.target.value.trim() })}
              />
            </Field>
          </div>
        </details>
      )}
      <Field label="Write as the customer" hideLabel>
        <TextArea
          rows={2}
          className={styles.input}
          placeholder="Write as the customer"
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.send}>
        <span>Enter sends, Shift+Enter begins a line</span>
        <Button look="primary" type="submit" icon="send" busy={busy} disabled={!text.trim()}>
          Send
        </Button>
      </div>
    </form>
  );
}
