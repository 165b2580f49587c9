import { Button } from '@baton/ui/Button';
import { percent } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CategoryAutonomy } from '../api/autonomy';
import { promisesQuery } from '../api/reliability';
import styles from './Profile.module.css';

/** Of ten answers one may be wrong: what people expect of a careful colleague. */
const risk = 0.1;

/** From which confidence on a category may be left to agents, by the answers that people judged. */
export function SafeFrom({
  category,
  threshold,
  onChoose,
}: {
  category: CategoryAutonomy['category'];
  threshold: number;
  onChoose?: (threshold: number) => void;
}) {
  const found = useQuery(promisesQuery);
  const safe = found.data
    ?.find((one) => one.category === category)
    ?.safe.find((one) => Math.abs(one.risk - risk) < 0.001);
  if (!found.data) return null;
  if (!safe || safe.from === null)
    return (
      <p className={styles.promise}>
        {safe ? `${safe.missing} more judged answers` : 'Judged answers'} would tell which confidence is safe
        here.{' '}
        <Link to="/agents/learning" search={{ part: 'judge' }}>
          Judge some
        </Link>
      </p>
    );
  const from = Math.ceil(safe.from * 100) / 100;
  return (
    <p className={styles.promise}>
      From {percent(from)} on at most {percent(risk)} of the answers are wrong, by {safe.answered} that were
      judged.{' '}
      {onChoose && Math.abs(from - threshold) >= 0.005 && (
        <Button look="plain" size="small" onClick={() => onChoose(from)}>
          Use {percent(from)}
        </Button>
      )}{' '}
      <Link to="/agents/learning" search={{ part: 'reliability' }}>
        See how reliable they are
      </Link>
    </p>
  );
}
