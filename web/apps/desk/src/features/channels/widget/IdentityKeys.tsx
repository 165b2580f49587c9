import { Ago } from '@baton/ui/Ago';
import { Button } from '@baton/ui/Button';
import { CopyField } from '@baton/ui/CopyField';
import { Notice } from '@baton/ui/Notice';
import { Section } from '@baton/ui/Room';
import { Tabs } from '@baton/ui/Tabs';
import { useState } from 'react';
import type { Widget } from '../api/readWidget';
import { useMakeIdentityKey } from '../api/useMakeIdentityKey';
import { useRevokeIdentityKey } from '../api/useRevokeIdentityKey';
import { identifyCall, samples, type SampleLanguage } from './samples';
import styles from './WidgetPage.module.css';

/** The secrets that a website signs its visitors' identities with: two at most, so that one can follow the other. */
export function IdentityKeys({ keys }: { keys: Widget['identity_keys'] }) {
  const make = useMakeIdentityKey();
  const revoke = useRevokeIdentityKey();
  const [wary, setWary] = useState<string | null>(null);
  const [language, setLanguage] = useState<SampleLanguage>('node');
  const code = samples.find((sample) => sample.value === language)?.code ?? '';
  const failure = make.error ?? revoke.error;
  return (
    <Section
      title="Signed identity"
      about="Your server says who the visitor is, so that they see their tickets on every device and agents may help with their account. Anything else that visitors say of themselves proves nothing."
      actions={
        <Button icon="plus" busy={make.isPending} disabled={keys.length >= 2} onClick={() => make.mutate()}>
          New secret
        </Button>
      }
    >
      {make.data && (
        <Notice kind="done" title="Keep it now: it is shown this once">
          <CopyField label="New secret" text={make.data.secret} />
        </Notice>
      )}
      {failure && (
        <Notice kind="error" title="That did not work">
          {failure.message}
        </Notice>
      )}
      {keys.length === 0 ? (
        <p className={styles.hint}>
          There is no secret yet. Make one, put it where your server keeps its secrets, and sign with it.
        </p>
      ) : (
        <ul className={styles.keys}>
          {keys.map((key) => (
            <li key={key.id}>
              <code>…{key.hint}</code>
              <span className={styles.hint}>
                made <Ago at={key.created_at} />
                {key.used_at ? (
                  <>
                    , last used <Ago at={key.used_at} />
                  </>
                ) : (
                  ', never used'
                )}
              </span>
              {wary === key.id ? (
                <Button
                  look="danger"
                  size="small"
                  busy={revoke.isPending}
                  onClick={() => revoke.mutate(key.id, { onSettled: () => setWary(null) })}
                >
                  Revoke for good
                </Button>
              ) : (
                <Button size="small" onClick={() => setWary(key.id)}>
                  Revoke
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>
        On your server: an HS256 token for <code>aud</code> baton, valid for an hour at most.
      </p>
      <Tabs
        label="Programming language"
        value={language}
        onChange={setLanguage}
        tabs={samples.map(({ value, label }) => ({ value, label }))}
      >
        <CopyField label="Code that signs an identity" text={code} lines={12} />
      </Tabs>
      <p className={styles.hint}>On the page, beside the tag:</p>
      <CopyField label="Code that hands it over" text={identifyCall} lines={4} />
    </Section>
  );
}
