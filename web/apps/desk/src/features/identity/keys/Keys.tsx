import { Button } from '@baton/ui/Button';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Room } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keysQuery } from '../api/listKeys';
import { KeyRow } from './KeyRow';
import styles from './Keys.module.css';
import { MakeKeyDialog } from './MakeKeyDialog';

/** Keys by which programs use Baton. */
export function Keys() {
  const keys = useQuery(keysQuery);
  const [making, setMaking] = useState(false);
  const make = (
    <Button look="primary" icon="plus" onClick={() => setMaking(true)}>
      Make a key
    </Button>
  );
  return (
    <Room
      title="Keys"
      about="Programs use Baton with a key: your shop, your app, a script. Give each its own, with no more rights than it needs."
      actions={make}
    >
      {keys.isPending && <SkeletonRows rows={3} height={60} label="Loading keys" />}
      {keys.error && <Failure what="Keys" error={keys.error} retry={() => void keys.refetch()} />}
      {keys.data?.length === 0 && (
        <Empty title="No program has a key" action={make}>
          Keys that you make appear here, with when they were last used.
        </Empty>
      )}
      {keys.data && keys.data.length > 0 && (
        <ul className={styles.rows}>
          {keys.data.map((key) => (
            <KeyRow key={key.id} item={key} />
          ))}
        </ul>
      )}
      {making && <MakeKeyDialog onClose={() => setMaking(false)} />}
    </Room>
  );
}
