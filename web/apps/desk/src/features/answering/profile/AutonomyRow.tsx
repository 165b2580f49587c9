import type { CSSProperties } from 'react';
import { TextInput } from '@baton/ui/Input';
import { Segments } from '@baton/ui/Segments';
import { category, percent } from '@baton/ui/words';
import type { CategoryAutonomy } from '../api/autonomy';
import { Confidences } from './Confidences';
import { consequence } from './consequence';
import { SafeFrom } from './SafeFrom';
import type { Rule } from './useAutonomyDraft';
import styles from './Profile.module.css';

const choices = [
  { value: 'observe', label: 'Observe' },
  { value: 'assist', label: 'Assist' },
  { value: 'auto', label: 'Auto' },
] as const;

/** One category: how far the agent may go, how sure it must be, and what that means. */
export function AutonomyRow({
  saved,
  rule,
  mayEdit,
  onChange,
}: {
  saved: CategoryAutonomy;
  rule: Rule;
  mayEdit: boolean;
  onChange: (change: Partial<Rule>) => void;
}) {
  const name = category(saved.category);
  return (
    <li className={styles.rule}>
      <div className={styles.ruleHead}>
        <h3>{name}</h3>
        <Segments
          label={`What agents may do: ${name}`}
          value={rule.autonomy}
          options={[...choices]}
          disabled={!mayEdit}
          onChange={(autonomy) => onChange({ autonomy })}
        />
      </div>
      <p className={styles.consequence}>{consequence(rule.autonomy, rule.threshold, saved.recent)}</p>
      {rule.autonomy === 'auto' && (
        <div className={styles.threshold}>
          <Confidences recent={saved.recent} threshold={rule.threshold} />
          <input
            type="range"
            className={styles.slider}
            style={{ '--at': `${Math.round(rule.threshold * 100)}%` } as CSSProperties}
            min={0}
            max={100}
            step={1}
            value={Math.round(rule.threshold * 100)}
            disabled={!mayEdit}
            aria-label={`How sure an agent must be: ${name}`}
            aria-valuetext={`${Math.round(rule.threshold * 100)} percent sure`}
            onChange={(event) => onChange({ threshold: Number(event.target.value) / 100 })}
          />
          <div className={styles.ends}>
            <span>answers everything it can</span>
            <output className="numbers">{percent(rule.threshold)}</output>
            <span>hardly ever answers</span>
          </div>
          <SafeFrom
            category={saved.category}
            threshold={rule.threshold}
            onChoose={mayEdit ? (threshold) => onChange({ threshold }) : undefined}
          />
        </div>
      )}
      {mayEdit ? (
        <label className={styles.team}>
          What they do not answer goes to the team
          <TextInput
            className={styles.teamName}
            list="teams"
            maxLength={100}
            value={rule.team}
            onChange={(event) => onChange({ team: event.target.value })}
          />
        </label>
      ) : (
        <p className={styles.team}>What they do not answer goes to {saved.team}.</p>
      )}
    </li>
  );
}
