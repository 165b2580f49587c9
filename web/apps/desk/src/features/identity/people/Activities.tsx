import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Section } from '@baton/ui/Room';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { activityQuery } from '../api/listActivity';
import styles from './People.module.css';
import { tellActivity } from './tellActivity';

const few = 8;

/** Sign-ins, failed ones, changed roles, keys: what an admin looks at when something seems odd. */
export function Activities() {
  const activity = useQuery(activityQuery);
  const [all, setAll] = useState(false);
  const shown = all ? activity.data : activity.data?.slice(0, few);
  return (
    <Section title="Recent activity">
      {activity.isPending && <SkeletonRows rows={few} height={24} label="Loading recent activity" />}
      {activity.error && (
        <Failure what="Recent activity" error={activity.error} retry={() => void activity.refetch()} />
      )}
      {shown && (
        <ul className={styles.events}>
          {shown.map((event) => (
            <li key={event.cursor} className={styles.event}>
              <Ago at={event.at} />
              <span>{tellActivity(event)}</span>
            </li>
          ))}
        </ul>
      )}
      {!all && activity.data && activity.data.length > few && (
        <div>
          <Button look="plain" size="small" icon="down" onClick={() => setAll(true)}>
            Show more
          </Button>
        </div>
      )}
    </Section>
  );
}
