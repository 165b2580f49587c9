import { useState } from 'react';
import { Button } from './Button';
import styles from './CopyField.module.css';

/** Something to take elsewhere: a link, a key, a tag. */
export function CopyField({ label, text, lines = 1 }: { label: string; text: string; lines?: number }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <div className={styles.copy}>
      {lines > 1 ? (
        <pre className={styles.text} tabIndex={0} aria-label={label}>
          {text}
        </pre>
      ) : (
        <input
          className={styles.text}
          aria-label={label}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
      <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
