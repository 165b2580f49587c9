import styles from './Person.module.css';

/** A person's initials in a quiet circle. Decoration: the name stands beside it. */
export function Initials({ name, size = 24 }: { name: string; size?: number }) {
  const letters = name
    .split(/[\s._-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => part[0]!.toUpperCase())
    .join('');
  return (
    <span
      className={styles.initials}
      style={{ width: size, height: size, fontSize: size * 0.42 }}
      aria-hidden="true"
    >
      {letters || '?'}
    </span>
  );
}
