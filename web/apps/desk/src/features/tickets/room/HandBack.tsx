import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { TextArea } from '@baton/ui/Input';
import { useState } from 'react';

/** Gives the ticket back to the agents, with a word on how to go on. */
export function HandBack({
  open,
  onClose,
  onHandBack,
}: {
  open: boolean;
  onClose: () => void;
  onHandBack: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  const give = () => {
    onHandBack(reason.trim());
    setReason('');
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Give back to the agent"
      about="The agents go on. If the customer waits, they answer now."
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="primary" icon="agents" onClick={give}>
            Give back
          </Button>
        </>
      }
    >
      <Field
        label="What should the agent know?"
        hint="Kept as a note; the agent reads it before it goes on."
        optional
      >
        <TextArea
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') give();
          }}
        />
      </Field>
    </Dialog>
  );
}
