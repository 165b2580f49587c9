import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { category, percent } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reliabilityQuery, type Reliability } from '../api/learning';
import { promise } from './promise';
import { Tenths } from './Tenths';
import styles from '../Learning.module.css';

/** Whether the agents' confidence holds, over all and by category, and which thresholds are safe. */
export function ReliabilityPart() {
  const found = useQuery(reliabilityQuery);
  if (found.error)
    return <Failure what="The figures" error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <SkeletonRows rows={3} height={120} label="Counting" />;
  const judged = found.data.filter((one) => one.by_teammates + one.by_customers > 0);
  if (judged.length === 0)
    return (
      <Empty
        title="Nothing was judged yet"
        action={
          <Link to="/agents/learning" search={{ part: 'judge' }}>
            Judge some answers
          </Link>
        }
      >
        When teammates judge answers, and customers say that one helped, this page tells whether the agents
        are as often right as they are sure, and from which confidence on you can leave a category to them.
      </Empty>
    );
  return (
    <>
      <p className={styles.quiet}>
        Each promise holds with a probability of 90&#8239;%, for answers like those that were judged.
        Customers who said nothing are left out.
      </p>
      <ul className={styles.list}>
        {judged.map((one) => (
          <Row key={one.category ?? 'all'} one={one} />
        ))}
      </ul>
    </>
  );
}

function Row({ one }: { one: Reliability }) {
  const name = one.category ? category(one.category) : 'All together';
  const count = one.by_teammates + one.by_customers;
  return (
    <li className={styles.reliability}>
      <div>
        <h2 className={styles.subject}>{name}</h2>
        <p className={styles.quiet}>
          {`${one.right} of ${count} judged answers were right (${one.by_teammates} by teammates, ${one.by_customers} by customers). `}
          {one.calibration_error !== null &&
            `On average confidence and truth lie ${percent(one.calibration_error)} apart.`}
        </p>
        <ul className={styles.promises}>
          {one.safe.map((safe) => (
            <li key={safe.risk}>{promise(safe)}</li>
          ))}
        </ul>
      </div>
      <Tenths bins={one.bins} label={`How sure the agents were and how often they were right: ${name}`} />
    </li>
  );
}
