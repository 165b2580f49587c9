import { Icon } from '@baton/ui/Icon';
import type { Trace } from '../api/run';
import styles from './Evidence.module.css';

/** Every guardrail with its verdict, in words and not by colour alone. */
export function CheckedEvidence({ checks }: { checks: Trace['checked'] }) {
  if (checks.length === 0) return <p>There was nothing to check.</p>;
  return (
    <ul className={styles.checks}>
      {checks.map((check) => (
        <li key={check.name} data-stopped={!check.is_passed || undefined}>
          <Icon name={check.is_passed ? 'check' : 'pause'} size={16} />
          <strong>
            {check.name.charAt(0).toUpperCase() + check.name.slice(1)}
            <span className="visually-hidden">{check.is_passed ? ', passed' : ', stopped'}</span>
          </strong>
          <span>
            {check.is_passed ? 'Passed: ' : 'Stopped: '}
            {check.detail}
          </span>
        </li>
      ))}
    </ul>
  );
}
