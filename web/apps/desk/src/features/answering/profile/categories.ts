import type { Category } from '../api/listAgents';

/** Every category with one line for people who choose between them. */
export const categories: { value: Category; about: string }[] = [
  { value: 'technical_issue', about: 'Something does not work for them, or is hard to set up' },
  { value: 'bug_report', about: 'The product behaves wrongly in a way that can be shown' },
  { value: 'billing_inquiry', about: 'Charges, invoices, payments, plans, tax' },
  { value: 'account_management', about: 'Sign-in, passwords, people and their rights' },
  { value: 'feature_request', about: 'A wish for something that does not exist yet' },
  { value: 'general_inquiry', about: 'Everything else' },
];
