import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Notice } from '@baton/ui/Notice';
import { say } from '@baton/ui/StatusLine';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Agent } from '../api/listAgents';
import { useRemoveAgent } from '../api/useRemoveAgent';

/** Takes an agent of one's own out of the team, after saying what becomes of its work. */
export function RemoveAgent({ agent }: { agent: Agent }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveAgent(agent.name);
  const navigate = useNavigate();
  const leave = async () => {
    const failed = await remove.mutateAsync().then(
      () => false,
      () => true,
    );
    if (failed) return;
    say(`${agent.title} was removed.`);
    await navigate({ to: '/agents' });
  };
  return (
    <>
      <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
        Remove
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Remove ${agent.title}?`}
        about="What it handles goes to the general agent. Its tickets, replies and versions stay as they are."
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="danger" busy={remove.isPending} onClick={() => void leave()}>
              Remove agent
            </Button>
          </>
        }
      >
        {remove.error && (
          <Notice kind="error" title="It was not removed">
            {problemOf(remove.error).message}
          </Notice>
        )}
      </Dialog>
    </>
  );
}
