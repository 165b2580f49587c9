import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Field } from '@baton/ui/Field';
import { TextArea, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Agent, Category } from '../api/listAgents';
import { useAddAgent } from '../api/useAddAgent';
import { CategoryChoice } from '../profile/CategoryChoice';
import { nameOf } from './nameOf';

/** A form for an agent of one's own; instructions come on its page. */
export function NewAgent({
  open,
  onClose,
  agents,
}: {
  open: boolean;
  onClose: () => void;
  agents: readonly Agent[];
}) {
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [handled, setHandled] = useState<Category[]>([]);
  const add = useAddAgent();
  const navigate = useNavigate();
  const problem = add.error ? problemOf(add.error) : undefined;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const made = await add
      .mutateAsync({ name: nameOf(title), title, description, categories: handled, knowledge: handled })
      .catch(() => undefined);
    if (!made) return;
    onClose();
    await navigate({ to: '/agents/$name', params: { name: made.name } });
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="New agent"
      about="It answers from your articles as the others do. What it may do alone is decided per category."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            form="new-agent"
            busy={add.isPending}
            disabled={!nameOf(title)}
          >
            Add agent
          </Button>
        </>
      }
    >
      <form id="new-agent" onSubmit={(event) => void save(event)} style={{ display: 'grid', gap: 16 }}>
        {problem && problem.field !== 'name' && problem.field !== 'title' && (
          <Notice kind="error" title="The agent was not added">
            {problem.message}
          </Notice>
        )}
        <Field
          label="Title"
          hint="What customers see, such as “Returns agent”."
          error={problem && ['name', 'title'].includes(problem.field ?? '') ? problem.message : undefined}
        >
          <TextInput
            value={title}
            maxLength={60}
            required
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
        <Field label="What it is for" optional>
          <TextArea
            rows={2}
            value={description}
            maxLength={500}
            onChange={(event) => setDescription(event.target.value.replaceAll('\n', ' '))}
          />
        </Field>
        <CategoryChoice label="What it handles" chosen={handled} onChange={setHandled} others={agents} />
      </form>
    </Dialog>
  );
}
