import { Checkbox } from '@baton/ui/Choice';
import { category } from '@baton/ui/words';
import type { Agent, Category } from '../api/listAgents';
import { categories } from './categories';
import styles from './Profile.module.css';

/** Which categories; where another agent has one now, it is said before it moves. */
export function CategoryChoice({
  label,
  chosen,
  onChange,
  others,
  disabled,
}: {
  label: string;
  chosen: readonly Category[];
  onChange: (chosen: Category[]) => void;
  /** The other agents, where choosing takes from them. */
  others?: readonly Agent[];
  disabled?: boolean;
}) {
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      <legend className={styles.legend}>{label}</legend>
      {categories.map(({ value, about }) => {
        const owner = others?.find((other) => other.categories.includes(value));
        const isChosen = chosen.includes(value);
        return (
          <Checkbox
            key={value}
            label={category(value)}
            hint={owner ? (isChosen ? `Moves here from ${owner.title}` : `${owner.title} has it`) : about}
            checked={isChosen}
            disabled={disabled ?? false}
            onChange={(next) =>
              onChange(next ? [...chosen, value] : chosen.filter((candidate) => candidate !== value))
            }
          />
        );
      })}
    </fieldset>
  );
}
