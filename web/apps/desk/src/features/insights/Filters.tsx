import { Button } from '@baton/ui/Button';
import { Field } from '@baton/ui/Field';
import { Select, TextInput } from '@baton/ui/Input';
import { agentName, category } from '@baton/ui/words';
import type { Figures } from './api/readFigures';
import { channelName } from './names';
import { isoDay, type InsightSearch, type Question } from './search';
import styles from './Filters.module.css';

const categories = [
  'technical_issue',
  'billing_inquiry',
  'account_management',
  'feature_request',
  'bug_report',
  'general_inquiry',
];

/** Which days, and which tickets of them. */
export function Filters({
  search,
  question,
  figures,
  change,
}: {
  search: InsightSearch;
  question: Question;
  figures: Figures | undefined;
  change: (next: Partial<Record<keyof InsightSearch, string | undefined>>) => void;
}) {
  const agents = listed(figures?.agents, search.agent);
  const channels = listed(figures?.channels, search.channel);
  return (
    <form
      className={styles.filters}
      aria-label="Which tickets are counted"
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label="Days" hideLabel>
        <Select
          value={search.range ?? '30'}
          onChange={(event) => {
            const range = event.target.value;
            change(
              range === 'custom'
                ? { range, from: question.from, to: question.to }
                : { range: range === '30' ? undefined : range, from: undefined, to: undefined },
            );
          }}
        >
          <option value="7">Last 7 days</option>
          <option value="30">Last 30 days</option>
          <option value="90">Last 90 days</option>
          <option value="custom">Choose days</option>
        </Select>
      </Field>
      {search.range === 'custom' && (
        <>
          <Field label="First day" hideLabel>
            <TextInput
              type="date"
              value={question.from}
              max={question.to}
              onChange={(event) => event.target.value && change({ from: event.target.value })}
            />
          </Field>
          <Field label="Last day" hideLabel>
            <TextInput
              type="date"
              value={question.to}
              max={isoDay(new Date())}
              onChange={(event) => event.target.value && change({ to: event.target.value })}
            />
          </Field>
        </>
      )}
      <Field label="Category" hideLabel>
        <Select
          value={search.category ?? ''}
          onChange={(event) => change({ category: event.target.value || undefined })}
        >
          <option value="">All categories</option>
          {categories.map((code) => (
            <option key={code} value={code}>
              {category(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Agent" hideLabel>
        <Select
          value={search.agent ?? ''}
          onChange={(event) => change({ agent: event.target.value || undefined })}
        >
          <option value="">All agents</option>
          {agents.map((name) => (
            <option key={name} value={name}>
              {agentName(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Channel" hideLabel>
        <Select
          value={search.channel ?? ''}
          onChange={(event) => change({ channel: event.target.value || undefined })}
        >
          <option value="">All channels</option>
          {channels.map((name) => (
            <option key={name} value={name}>
              {channelName(name)}
            </option>
          ))}
        </Select>
      </Field>
      {(search.category || search.agent || search.channel) && (
        <Button
          look="plain"
          onClick={() => change({ category: undefined, agent: undefined, channel: undefined })}
        >
          Show all
        </Button>
      )}
    </form>
  );
}

/** What occurs in these days, and what is chosen even if it does not. */
function listed(found: string[] = [], chosen: string | undefined) {
  return chosen && !found.includes(chosen) ? [...found, chosen] : found;
}
