import { problemOf } from '@baton/api/problem';
import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Dialog } from '@baton/ui/Dialog';
import { Notice } from '@baton/ui/Notice';
import { useState } from 'react';
import type { Key } from '../api/listKeys';
import { useRevokeKey } from '../api/useRevokeKey';
import styles from './Keys.module.css';
import { tellRights } from './scopes';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** One key: what it is for, what it may do, when it was last used. */
export function KeyRow({ item }: { item: Key }) {
  const revoke = useRevokeKey();
  const [asks, setAsks] = useState(false);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{item.name}</p>
        <p className={styles.line}>{tellRights(item)}</p>
        <p className={styles.line}>
          {item.last_used_at ? (
            <>
              Last used <Ago at={item.last_used_at} />
            </>
          ) : (
            'Never used'
          )}
          {' · made '}
          {item.made_by && `by ${item.made_by} `}
          <Ago at={item.created_at} />
          {item.expires_at && !item.is_expired && ` · works until ${day.format(Date.parse(item.expires_at))}`}
          {item.is_expired && <span className={styles.warn}> · expired</span>}
        </p>
      </div>
      <Button size="small" aria-label={`Revoke ${item.name}`} onClick={() => setAsks(true)}>
        Revoke
      </Button>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Revoke ${item.name}?`}
        about="The program that uses it is refused from now on. This cannot be undone; a new key can be made."
        actions={
          <>
            <Button onClick={() => setAsks(false)}>Keep</Button>
            <Button look="danger" busy={revoke.isPending} onClick={() => revoke.mutate(item.id)}>
              Revoke
            </Button>
          </>
        }
      >
        {revoke.error && <Notice kind="error">{problemOf(revoke.error).message}</Notice>}
      </Dialog>
    </li>
  );
}
