import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { words } from '@baton/ui/words';
import type { ReactNode } from 'react';
import type { Escalation } from '../api/dossier';
import { Sources } from '../story/Cite';
import styles from './DossierView.module.css';

/** What an escalation brings with it, so that nobody asks the customer twice. */
export function DossierView({
  escalation,
  onUseDraft,
}: {
  escalation: Escalation;
  onUseDraft?: (text: string) => void;
}) {
  const dossier = escalation.dossier;
  if (!dossier)
    return (
      <p className={styles.none}>
        Passed to {escalation.team} <Ago at={escalation.at} /> before the agents could prepare anything (
        {words(escalation.reason_code).toLowerCase()}).
      </p>
    );
  return (
    <div className={styles.dossier}>
      <Row title="Wants">
        <blockquote>{dossier.goal}</blockquote>
      </Row>
      <Row title="Why it stopped">
        <p>{dossier.reason}</p>
      </Row>
      {dossier.known.length > 0 && (
        <Row title="Known">
          <ul>
            {dossier.known.map((fact, index) => (
              <li key={index}>
                {words(fact.what)}: {fact.value}{' '}
                <span className={styles.source}>{sourceOf(fact.source)}</span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {dossier.tried.length > 0 && (
        <Row title="Tried">
          <ol>
            {dossier.tried.map((tried, index) => (
              <li key={index}>
                {tried.step} <span className={styles.source}>{tried.outcome}</span>
              </li>
            ))}
          </ol>
        </Row>
      )}
      {dossier.promised.length > 0 && (
        <Row title="Promised">
          <ul>
            {dossier.promised.map((promise, index) => (
              <li key={index}>{promise}</li>
            ))}
          </ul>
        </Row>
      )}
      {dossier.risks.length > 0 && (
        <Row title="Be careful">
          <ul className={styles.risks}>
            {dossier.risks.map((risk, index) => (
              <li key={index}>{risk}</li>
            ))}
          </ul>
        </Row>
      )}
      <Row title="Next step">
        <p>{dossier.suggested_next}</p>
        {dossier.draft && (
          <>
            <p className={styles.draft}>{dossier.draft}</p>
            <Sources citations={dossier.draft_sources} />
            {onUseDraft && (
              <div>
                <Button size="small" icon="edit" onClick={() => onUseDraft(dossier.draft ?? '')}>
                  Use this draft
                </Button>
              </div>
            )}
          </>
        )}
      </Row>
    </div>
  );
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.row}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function sourceOf(source: string) {
  if (source === 'customer') return 'said by the customer';
  if (source === 'reading') return 'read from the words';
  if (source === 'profile:baton') return 'known here';
  return source.startsWith('profile:') ? `from ${source.slice(8)}` : source;
}
