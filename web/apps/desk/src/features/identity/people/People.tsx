import { useSession } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Room, Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { invitesQuery } from '../api/listInvites';
import { teammatesQuery } from '../api/listTeammates';
import { Activities } from './Activities';
import { InviteDialog } from './InviteDialog';
import { InviteRow } from './InviteRow';
import styles from './People.module.css';
import { PersonRow } from './PersonRow';

/** Who is on the team and what each may do. */
export function People() {
  const me = useSession();
  const teammates = useQuery(teammatesQuery);
  const invites = useQuery(invitesQuery);
  const [inviting, setInviting] = useState(false);
  const here = teammates.data?.filter((one) => one.is_active);
  const left = teammates.data?.filter((one) => !one.is_active);
  return (
    <Room
      title="People"
      about="Who answers customers here, and what each of them may do."
      actions={
        <Button look="primary" icon="plus" onClick={() => setInviting(true)}>
          Invite a teammate
        </Button>
      }
    >
      <Section title="Team">
        {teammates.isPending && <SkeletonRows rows={3} height={60} label="Loading the team" />}
        {teammates.error && (
          <Failure what="The team" error={teammates.error} retry={() => void teammates.refetch()} />
        )}
        {here && (
          <ul className={styles.rows}>
            {here.map((one) => (
              <PersonRow key={one.id} person={one} isMe={one.id === me.id} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        title="Invitations"
        about="A link works once and for seven days. It is shown when it is made; renew it to get another."
      >
        {invites.isPending && <SkeletonRows rows={1} height={60} label="Loading invitations" />}
        {invites.error && (
          <Failure what="Invitations" error={invites.error} retry={() => void invites.refetch()} />
        )}
        {invites.data?.length === 0 && <p className={styles.quiet}>Nobody is invited at the moment.</p>}
        {invites.data && invites.data.length > 0 && (
          <ul className={styles.rows}>
            {invites.data.map((invite) => (
              <InviteRow key={invite.id} invite={invite} />
            ))}
          </ul>
        )}
      </Section>
      {left && left.length > 0 && (
        <Section title="Deactivated" about="They cannot sign in. What they wrote keeps their name.">
          <ul className={styles.rows}>
            {left.map((one) => (
              <PersonRow key={one.id} person={one} isMe={false} />
            ))}
          </ul>
        </Section>
      )}
      <Activities />
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
    </Room>
  );
}
