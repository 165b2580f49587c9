import { span } from '@baton/ui/time';
import { agentName, category, percent } from '@baton/ui/words';
import type { Trace } from '../api/run';
import { Facts, Piece } from './Evidence';
import styles from './Evidence.module.css';

/** Where it went and what was done, with exactly what went in and came out. */
export function DidEvidence({ trace }: { trace: Trace }) {
  const { route, did, actions = [] } = trace;
  return (
    <>
      <Facts
        facts={[
          ['Went to', agentName(route.to)],
          ['Because', `${route.why} (${category(route.category)}, ${percent(route.probability)})`],
        ]}
      />
      {route.note && (
        <Piece title="What the next agent was told">
          <Facts
            facts={[
              ['The customer wants', route.note.goal],
              ['Tried before', route.note.tried.join('; ') || 'nothing'],
              ['Asked before', route.note.asked.join('; ') || 'nothing'],
              ['Identity', route.note.identity],
            ]}
          />
        </Piece>
      )}
      {actions.length > 0
        ? actions.map((action, index) => (
            <div key={index} className={styles.action}>
              <header>
                <strong>{sentence(action.summary)}</strong>
                {action.milliseconds > 0 && <span className="numbers">{time(action.milliseconds)}</span>}
              </header>
              <pre className={styles.exact} tabIndex={0} aria-label={`Input of ${action.name}`}>
                {action.name}
                {'\n'}
                {Object.entries(action.input)
                  .map(([name, value]) => `  ${name}: ${String(value)}`)
                  .join('\n')}
                {'\n→ '}
                {action.result}
              </pre>
            </div>
          ))
        : did.map((step) => <p key={step}>{sentence(step)}</p>)}
    </>
  );
}

function sentence(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Tenths count below ten milliseconds. */
export function time(milliseconds: number) {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : span(milliseconds);
}
