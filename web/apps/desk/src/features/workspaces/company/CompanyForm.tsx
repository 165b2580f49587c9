import { problemOf } from '@baton/api/problem';
import { Button } from '@baton/ui/Button';
import { Checkbox } from '@baton/ui/Choice';
import { Failure } from '@baton/ui/Failure';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { Notice } from '@baton/ui/Notice';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readCompany, useChangeCompany, type Company } from '../api/company';
import { days, draftOf, languages, toggled, type Draft } from './companyDraft';
import styles from './CompanyForm.module.css';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set(['UTC', here, ...Intl.supportedValuesOf('timeZone')])].sort();

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
  const editHours = (part: Partial<Draft['hours']>) => edit({ hours: { ...draft.hours, ...part } });
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
      <fieldset className={styles.group}>
        <legend>Languages of your articles</legend>
        <p>Agents answer in these. Who writes in another goes to a person.</p>
        <div className={styles.choices}>
          {languages.map(([code, name]) => (
            <Checkbox
              key={code}
              label={name}
              checked={draft.languages.includes(code)}
              onChange={() => edit({ languages: toggled(draft.languages, code, languages) })}
            />
          ))}
        </div>
        <Wrong text={wrong('languages')} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>When people are here</legend>
        <p>Customers who are passed on hear when somebody is back.</p>
        <div className={styles.choices}>
          {days.map(([code, name]) => (
            <Checkbox
              key={code}
              label={name}
              checked={draft.hours.days.includes(code)}
              onChange={() => editHours({ days: toggled(draft.hours.days, code, days) })}
            />
          ))}
        </div>
        <div className={styles.hours}>
          <Field label="From" error={wrong('hours')}>
            <TextInput
              type="time"
              required
              value={draft.hours.from}
              onChange={(event) => editHours({ from: event.target.value })}
            />
          </Field>
          <Field label="To">
            <TextInput
              type="time"
              required
              value={draft.hours.to}
              onChange={(event) => editHours({ to: event.target.value })}
            />
          </Field>
          <Field label="Time zone" error={wrong('hours.time_zone')}>
            <Select
              value={draft.hours.time_zone}
              onChange={(event) => editHours({ time_zone: event.target.value })}
            >
              {[...new Set([draft.hours.time_zone, ...zones])].map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </Select>
          </Field>
        </div>
        <Wrong text={wrong('hours.days')} />
      </fieldset>
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
      <div className={styles.save}>
        <Button type="submit" look="primary" busy={change.isPending}>
          {save}
        </Button>
      </div>
    </form>
  );
}

function Wrong({ text }: { text: string | undefined }) {
  return (
    text && (
      <p className={styles.wrong} role="alert">
        {text}
      </p>
    )
  );
}
