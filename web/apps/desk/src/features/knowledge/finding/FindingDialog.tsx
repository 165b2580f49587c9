import type { Schemas } from '@baton/api/client';
import { Dialog } from '@baton/ui/Dialog';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { Field } from '@baton/ui/Field';
import { Select, TextArea } from '@baton/ui/Input';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { percent } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { searchQuery, type Hit } from '../api/searchKnowledge';
import styles from './FindingDialog.module.css';

/** Ask as a customer would, and see the passages that an agent would have to answer from. */
export function FindingDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [question, setQuestion] = useState('');
  const [audience, setAudience] = useState<Schemas['Audience']>('public');
  const asked = useDeferredValue(question.trim());
  const found = useQuery({ ...searchQuery(asked, audience), enabled: open && asked.length > 1 });

  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="side"
      title="What would the agents find"
      about="Write as a customer would. Agents answer only from published passages like these."
    >
      <Field label="A customer asks">
        <TextArea
          rows={3}
          value={question}
          placeholder="My reset mail does not arrive"
          onChange={(event) => setQuestion(event.target.value)}
        />
      </Field>
      <Field label="Look in">
        <Select value={audience} onChange={(event) => setAudience(event.target.value as Schemas['Audience'])}>
          <option value="public">Articles for customers: what a reply may quote</option>
          <option value="internal">All articles: what a teammate finds</option>
        </Select>
      </Field>
      <div aria-live="polite" className={styles.found}>
        {asked.length < 2 ? null : found.isPending ? (
          <SkeletonRows rows={4} height={72} label="Searching" />
        ) : found.isError ? (
          <Failure what="The search" error={found.error} retry={() => void found.refetch()} />
        ) : found.data.length === 0 ? (
          <Empty title="Nothing fits">
            An agent would pass this question to a person. An article about it would answer it next time.
          </Empty>
        ) : (
          <ol>
            {found.data.map((hit) => (
              <Passage key={`${hit.passage.article}-${hit.passage.ordinal}`} hit={hit} />
            ))}
          </ol>
        )}
      </div>
    </Dialog>
  );
}

function Passage({ hit }: { hit: Hit }) {
  const words = hit.passage.blocks.map((block) => block.text).join(' ');
  return (
    <li className={styles.passage}>
      <div className={styles.head}>
        <Link to="/knowledge/$key" params={{ key: hit.passage.article }}>
          {hit.passage.title}
        </Link>
        <span
          className={styles.score}
          title={`${percent(hit.coverage)} of the question's telling words occur in it`}
        >
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${Math.round(hit.score * 100)}%` }} />
          </span>
          {percent(hit.score)}
        </span>
      </div>
      {hit.passage.heading && <p className={styles.heading}>{hit.passage.heading}</p>}
      <p className={styles.words}>{words.length > 260 ? `${words.slice(0, 260)}…` : words}</p>
    </li>
  );
}
