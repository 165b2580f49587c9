import type { Schemas } from '@baton/api/client';
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
  const { open_matters: open = [], seen_before: seenBefore = [], personal_data: personal = [] } = dossier;
  return (
    <div className={styles.dossier}>
      <Row title="Wants">
        <blockquote>{dossier.goal}</blockquote>
      </Row>
      <Row title="Why it stopped">
        <p>{dossier.reason}</p>
      </Row>
      {open.length > 0 && (
        <Row title="Still to answer">
          <ul>
            {open.map((matter, index) => (
              <li key={index}>
                {matter.words} <span className={styles.source}>{matter.why}</span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {dossier.mood && moods[dossier.mood.sentiment] && (
        <Row title="Mood">
          <p>
            {moods[dossier.mood.sentiment]}
            {dossier.mood.words && (
              <>
                : <q>{dossier.mood.words}</q>
              </>
            )}
          </p>
        </Row>
      )}
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
      {seenBefore.length > 0 && (
        <Row title="Was here before">
          <ul>
            {seenBefore.map((seen) => (
              <li key={seen.ticket_id}>
                #{seen.number} <span className={styles.source}>{seenWords(seen)}</span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {personal.length > 0 && (
        <Row title="Personal data in the message">
          <p>{personal.map((kind) => kinds[kind] ?? words(kind)).join(', ')}</p>
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

/** A neutral mood needs no word. */
const moods: Record<string, string> = {
  very_negative: 'Very unhappy',
  negative: 'Unhappy',
  positive: 'Content',
  very_positive: 'Very content',
};

const kinds: Record<string, string> = {
  email: 'E-mail address',
  iban: 'Bank account number',
  card: 'Payment card number',
  national_id: 'State id number',
  ip_address: 'IP address',
  birth_date: 'Date of birth',
};

const relations: Record<string, string> = {
  duplicate: 'the same matter, open',
  repeat: 'the same matter, the same customer',
  similar: 'much the same',
};

function seenWords(seen: Schemas['SeenBefore']) {
  const solved = seen.solved_by && `solved by ${seen.solved_by === 'agent' ? 'an agent' : 'a teammate'}`;
  return [relations[seen.relation] ?? words(seen.relation), solved].filter(Boolean).join(', ');
}

function sourceOf(source: string) {
  if (source === 'customer') return 'said by the customer';
  if (source === 'reading') return 'read from the words';
  if (source === 'profile:baton') return 'known here';
  return source.startsWith('profile:') ? `from ${source.slice(8)}` : source;
}
