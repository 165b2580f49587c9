import { Icon } from '@baton/ui/Icon';
import { Section } from '@baton/ui/Room';
import { category } from '@baton/ui/words';
import type { AgentWords } from './useAgentDraft';
import styles from './Profile.module.css';

/** What every built-in agent may do and what always goes to a person; no setting widens the second list. */
export function MayDo({ words }: { words: AgentWords }) {
  const preferred = words.knowledge.map((one) => category(one)).join(', ');
  return (
    <Section title="What they may do">
      <div className={styles.may}>
        <ul>
          <May icon="check">
            Answer from published, public articles, with sources{preferred && `; first from ${preferred}`}
          </May>
          <May icon="check">Ask the customer for more, twice at most</May>
          <May icon="check">Hand over to the colleague whose matter it is</May>
          <May icon="check">Close a ticket when the customer says it is solved</May>
        </ul>
        <ul>
          <May icon="cross">Move money: refunds, credits, disputed charges</May>
          <May icon="cross">Change who can get into an account</May>
          <May icon="cross">Disclose or erase personal data</May>
          <May icon="cross">Go on when the customer asks for a person</May>
        </ul>
      </div>
    </Section>
  );
}

function May({ icon, children }: { icon: 'check' | 'cross'; children: React.ReactNode }) {
  return (
    <li data-never={icon === 'cross' || undefined}>
      <Icon name={icon} size={16} />
      <span>
        <span className="visually-hidden">{icon === 'check' ? 'May: ' : 'Never: '}</span>
        {children}
      </span>
    </li>
  );
}
