import { useId } from 'react';
import styles from './Segments.module.css';

/** One of two to four choices that exclude each other, all in sight. Arrow keys move, as in every group of radio buttons. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
  disabled,
}: {
  /** Read out; the choices speak for themselves. */
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
  disabled?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={styles.segments} disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
