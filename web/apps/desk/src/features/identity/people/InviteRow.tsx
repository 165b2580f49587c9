import { problemOf } from '@baton/api/problem';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { CopyField } from '@baton/ui/CopyField';
import { Notice } from '@baton/ui/Notice';
import { Initials } from '@baton/ui/Person';
import type { Invite } from '../api/listInvites';
import { useRenewInvite } from '../api/useRenewInvite';
import { useWithdrawInvite } from '../api/useWithdrawInvite';
import styles from './People.module.css';
import { roles } from './roles';

/** One open invitation. A renewed link appears in its row. */
export function InviteRow({ invite }: { invite: Invite }) {
  const renew = useRenewInvite();
  const withdraw = useWithdrawInvite();
  const refusal = renew.error ?? withdraw.error;
  return (
    <li className={styles.row}>
      <Initials name={invite.name ?? invite.email} size={32} />
      <div className={styles.who}>
        <p className={styles.name}>{invite.name ?? invite.email}</p>
        <p className={styles.line}>
          {invite.name && `${invite.email} · `}
          {roles[invite.role].name}, invited by {invite.invited_by} <Ago at={invite.created_at} />
          {invite.is_expired && <span className={styles.warn}> · the link is too old</span>}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon="refresh" busy={renew.isPending} onClick={() => renew.mutate(invite.id)}>
          Renew
        </Button>
        <Button
          size="small"
          look="plain"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate(invite.id)}
        >
          Take back
        </Button>
      </div>
      {renew.data && (
        <div className={styles.wide}>
          <CopyField label={`New link for ${invite.email}`} text={renew.data.link} />
        </div>
      )}
      {refusal && (
        <div className={styles.wide}>
          <Notice kind="error">{problemOf(refusal).message}</Notice>
        </div>
      )}
    </li>
  );
}
