import type { Baton } from './baton';

const subjects = [
  'Invoice shows the wrong amount',
  'Cannot sign in since this morning',
  'The export stops halfway',
  'Please add dark mode to reports',
  'How do I invite a colleague',
  'API answers 401',
  'Refund for a double charge',
  'Webhook arrives twice',
];
const categories = [
  'billing_inquiry',
  'account_management',
  'bug_report',
  'feature_request',
  'general_inquiry',
];
const priorities = ['low', 'medium', 'high', 'urgent'];

/** Opens many tickets as a customer's system would, several at a time, without waiting for the agents. */
export async function manyTickets(baton: Baton, count: number, atOnce = 24) {
  let next = 0;
  const one = async () => {
    for (let number = next++; number < count; number = next++) {
      await baton.call('POST', '/tickets/create?wait=0', {
        customer_id: `cust_many_${number % 400}`,
        subject: `${subjects[number % subjects.length]} (${number})`,
        description: `Case ${number}: ${subjects[(number * 3) % subjects.length]}. It happened on workstation ${number % 97}.`,
        category: categories[number % categories.length],
        priority: priorities[number % priorities.length],
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

/** Changes tickets as a teammate's system does; one that cannot be changed fails the journey. */
export async function change(baton: Baton, ids: string[], action: string, value?: string | null) {
  const { results } = await baton.call<{ results: { outcome: string }[] }>('POST', '/api/v1/tickets/bulk', {
    changes: ids.map((id) => ({ id, change: { action, ...(value === undefined ? {} : { value }) } })),
  });
  const refused = results.find((result) => result.outcome !== 'done');
  if (refused) throw new Error(`A ticket could not be changed: ${JSON.stringify(refused)}`);
}

/** Tickets that need a person and have subjects of their own; answers with their ids in the order given. */
export async function needPerson(baton: Baton, ...subjects: string[]) {
  const ids: string[] = [];
  for (const subject of subjects) {
    const { ticket_id } = await baton.call<{ ticket_id: string }>('POST', '/tickets/create?wait=20', {
      customer_id: 'cust_001',
      subject,
      description: `${subject}. I want to talk to a person about my invoice, please.`,
      category: 'billing_inquiry',
      priority: 'medium',
    });
    ids.push(ticket_id);
  }
  await change(baton, ids, 'assign', null);
  return ids;
}
