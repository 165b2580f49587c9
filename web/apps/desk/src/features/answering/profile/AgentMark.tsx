import { BatonMark } from '@baton/ui/Icon';
import styles from './AgentMark.module.css';

/** An agent's face: the baton in a quiet circle, so that nobody takes it for a person. */
export function AgentMark({ size = 36 }: { size?: number }) {
  return (
    <span className={styles.mark} style={{ width: size, height: size }}>
      <BatonMark size={size >= 48 ? 24 : 16} />
    </span>
  );
}
