import { Tip } from '@baton/ui/Tip';
import type { Citation } from '../api/timeline';
import styles from './Cite.module.css';

/** A small number that shows the sentence behind it and leads to its article. */
export function Cite({ citation }: { citation: Citation }) {
  const place = citation.heading ? `${citation.title} › ${citation.heading}` : citation.title;
  return (
    <Tip text={citation.quote ? `“${citation.quote}” (${place})` : place}>
      <a
        className={styles.cite}
        href={`/desk/knowledge/${encodeURIComponent(citation.article)}`}
        aria-label={`Source ${citation.number}: ${place}`}
      >
        {citation.number}
      </a>
    </Tip>
  );
}

/** The sources by name below a reply. */
export function Sources({ citations }: { citations: Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <ol className={styles.sources} aria-label="Sources">
      {citations.map((citation) => (
        <li key={citation.number} value={citation.number}>
          <span className={styles.number}>{citation.number}</span>
          <a href={`/desk/knowledge/${encodeURIComponent(citation.article)}`}>
            {citation.title}
            {citation.heading && citation.heading !== citation.title ? ` › ${citation.heading}` : ''}
          </a>
        </li>
      ))}
    </ol>
  );
}
