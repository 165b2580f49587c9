import { problemOf } from '@baton/api/problem';
import type { Role } from '@baton/api/session';
import { Ago } from '@baton/ui/Ago';
import { classes } from '@baton/ui/classes';
import { IconButton } from '@baton/ui/IconButton';
import { Select } from '@baton/ui/Input';
import { Menu, MenuItem, MenuLine } from '@baton/ui/Menu';
import { Notice } from '@baton/ui/Notice';
import { Initials } from '@baton/ui/Person';
import { say } from '@baton/ui/StatusLine';
import { useState } from 'react';
import type { Teammate } from '../api/listTeammates';
import { useChangeRole } from '../api/useChangeRole';
import { useReactivate } from '../api/useReactivate';
import { DeactivateDialog } from './DeactivateDialog';
import styles from './People.module.css';
import { PersonSessions } from './PersonSessions';
import { ResetLinkDialog } from './ResetLinkDialog';
import { roles, roleWords } from './roles';

type Asked = 'sessions' | 'reset' | 'deactivate';

/** One person: who they are, when they were last here, what they may do. */
export function PersonRow({ person, isMe }: { person: Teammate; isMe: boolean }) {
  const changeRole = useChangeRole();
  const reactivate = useReactivate();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const refusal = changeRole.error ?? reactivate.error;

  const toRole = (role: Role) => {
    const before = person.role;
    changeRole.mutate(
      { id: person.id, role },
      {
        onSuccess: () =>
          say(`${person.name} is ${roles[role].article} now.`, () =>
            changeRole.mutate({ id: person.id, role: before }),
          ),
      },
    );
  };

  return (
    <li className={classes(styles.row, !person.is_active && styles.away)}>
      <Initials name={person.name} size={32} />
      <div className={styles.who}>
        <p className={styles.name}>
          {person.name} {isMe && <span className={styles.mark}>you</span>}
        </p>
        <p className={styles.line}>
          {person.email}
          {person.has_totp && ' · two-step sign-in'}
          {person.last_seen_at && (
            <>
              {' · seen '}
              <Ago at={person.last_seen_at} />
            </>
          )}
          {person.is_locked && <span className={styles.warn}> · locked after wrong passwords</span>}
        </p>
      </div>
      {person.is_active ? (
        <div className={styles.role}>
          <Select
            aria-label={`Role of ${person.name}`}
            value={person.role}
            disabled={changeRole.isPending}
            onChange={(event) => toRole(event.target.value as Role)}
          >
            {roleWords.map((role) => (
              <option key={role} value={role}>
                {roles[role].name}
              </option>
            ))}
          </Select>
        </div>
      ) : (
        <span className={styles.mark}>{roles[person.role].name}</span>
      )}
      <Menu align="end" trigger={<IconButton icon="more" label={`More about ${person.name}`} />}>
        <MenuItem icon="globe" onChoose={() => setAsked('sessions')}>
          Where they are signed in
        </MenuItem>
        <MenuItem icon="key" disabled={!person.is_active} onChoose={() => setAsked('reset')}>
          Link for a new password
        </MenuItem>
        <MenuLine />
        {person.is_active ? (
          <MenuItem icon="lock" danger onChoose={() => setAsked('deactivate')}>
            Deactivate
          </MenuItem>
        ) : (
          <MenuItem icon="undo" onChoose={() => reactivate.mutate(person.id)}>
            Let back in
          </MenuItem>
        )}
      </Menu>
      {refusal && (
        <div className={styles.wide}>
          <Notice kind="error">{problemOf(refusal).message}</Notice>
        </div>
      )}
      {asked === 'sessions' && <PersonSessions person={person} onClose={close} />}
      {asked === 'reset' && <ResetLinkDialog person={person} onClose={close} />}
      {asked === 'deactivate' && <DeactivateDialog person={person} onClose={close} />}
    </li>
  );
}
