import type { Agent, Category } from '../api/listAgents';
import styles from './TestConversation.module.css';

const questions: Record<Category, string> = {
  technical_issue: 'My API key returns 401 since yesterday, although I did not change it.',
  bug_report: 'The calendar shows every appointment twice since the last update.',
  billing_inquiry: 'Where can I download the invoice for last month?',
  account_management: 'I forgot my password and the reset mail does not arrive.',
  feature_request: 'It would be great to export the schedule to a spreadsheet.',
  general_inquiry: 'Where is our data stored?',
};

/** Before the first word: what this is, and words to begin with. */
export function Opening({ agent, onChoose }: { agent: Agent; onChoose: (text: string) => void }) {
  const own = agent.categories.map((category) => questions[category!]);
  const begin = [
    ...own,
    questions.account_management,
    questions.billing_inquiry,
    'Let me talk to a person, please.',
  ];
  return (
    <div className={styles.opening}>
      <p>
        Write as a customer would. The agents take the same steps as with a real ticket, and you see each of
        them.
      </p>
      <ul>
        {[...new Set(begin)].slice(0, 3).map((text) => (
          <li key={text}>
            <button type="button" onClick={() => onChoose(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
