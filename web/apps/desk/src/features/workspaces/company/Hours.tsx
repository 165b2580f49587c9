import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { words } from '@baton/ui/words';
import { days, type Draft } from './companyDraft';
import { Several } from './Several';
import styles from './CompanyForm.module.css';

type Hours = Draft['hours'];

export const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = ['UTC', here, ...Intl.supportedValuesOf('timeZone')];

/** When people are here: days, and from when to when in which zone. */
export function Hours({
  hours,
  onChange,
  wrong,
}: {
  hours: Hours;
  onChange: (hours: Hours) => void;
  wrong: (field: string) => string | undefined;
}) {
  const edit = (part: Partial<Hours>) => onChange({ ...hours, ...part });
  return (
    <Several
      title="When people are here"
      about="Customers who are passed on hear when somebody is back."
      all={days}
      nameOf={words}
      chosen={hours.days}
      onChange={(chosen) => edit({ days: chosen })}
      error={wrong('hours.days')}
    >
      <div className={styles.hours}>
        <Field label="From" error={wrong('hours')}>
          <TextInput
            type="time"
            required
            value={hours.from}
            onChange={(event) => edit({ from: event.target.value })}
          />
        </Field>
        <Field label="To">
          <TextInput
            type="time"
            required
            value={hours.to}
            onChange={(event) => edit({ to: event.target.value })}
          />
        </Field>
        <Field label="Time zone" error={wrong('hours.time_zone')}>
          <Select value={hours.time_zone} onChange={(event) => edit({ time_zone: event.target.value })}>
            {[...new Set([hours.time_zone, ...zones])].sort().map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        </Field>
      </div>
    </Several>
  );
}
