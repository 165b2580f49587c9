import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Failure } from '@baton/ui/Failure';
import { Field } from '@baton/ui/Field';
import { TextInput } from '@baton/ui/Input';
import { languageName, languages } from '@baton/ui/languages';
import { Notice } from '@baton/ui/Notice';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readCompany, useChangeCompany, type Company } from '../api/company';
import { draftOf, type Draft } from './companyDraft';
import { here, Hours } from './Hours';
import { Several } from './Several';
import styles from './CompanyForm.module.css';

/** For whom the agents speak: name, product, languages and hours. */
export function CompanyForm({ save, onSaved }: { save: string; onSaved?: () => void }) {
  const company = useQuery(readCompany);
  if (company.isPending) return <SkeletonRows rows={4} height={64} label="Loading the company" />;
  if (company.isError)
    return <Failure what="The company" error={company.error} retry={() => void company.refetch()} />;
  return <Form company={company.data} save={save} onSaved={onSaved} />;
}

function Form({
  company,
  save,
  onSaved,
}: {
  company: Company;
  save: string;
  onSaved?: (() => void) | undefined;
}) {
  // What is edited stays on top of what stood here when it was begun, whatever others save meanwhile.
  const [basis, setBasis] = useState(company);
  const [draft, setDraft] = useState(() => draftOf(company, here));
  const change = useChangeCompany();
  const problem = change.error ? problemOf(change.error) : undefined;
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined);
  const edit = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { expected_version: basis.version, ...draft },
          {
            onSuccess: (saved) => {
              setBasis(saved);
              onSaved?.();
            },
          },
        );
      }}
    >
      <Field label="Name" hint="Agents say for whom they write." error={wrong('name')}>
        <TextInput
          required
          maxLength={200}
          value={draft.name}
          placeholder={basis.version === 0 ? `Now: ${basis.name}` : undefined}
          onChange={(event) => edit({ name: event.target.value })}
        />
      </Field>
      <Field label="What it offers" hint="In one sentence." optional error={wrong('product')}>
        <TextInput
          maxLength={500}
          value={draft.product ?? ''}
          onChange={(event) => edit({ product: event.target.value })}
        />
      </Field>
      <Several
        title="Languages of your articles"
        about="Agents answer in these. Who writes in another goes to a person."
        all={languages}
        nameOf={languageName}
        chosen={draft.languages}
        onChange={(chosen) => edit({ languages: chosen })}
        error={wrong('languages')}
      />
      <Hours hours={draft.hours} onChange={(hours) => edit({ hours })} wrong={wrong} />
      {problem && (
        <Notice
          kind="error"
          title={problem.status === 409 ? 'Somebody else saved meanwhile' : 'Not saved'}
          action={
            problem.status === 409 && (
              <Button
                size="small"
                onClick={() => {
                  change.reset();
                  setBasis(company);
                  setDraft(draftOf(company, here));
                }}
              >
                Load theirs
              </Button>
            )
          }
        >
          {problem.message}
        </Notice>
      )}
      <div>
        <Button type="submit" look="primary" busy={change.isPending}>
          {save}
        </Button>
      </div>
    </form>
  );
}
