import type { Schemas } from '@baton/api/client';

export type Category = NonNullable<Schemas['TicketCategory']>;

/** The categories in the order in which the desk shows them. */
export const categories: Category[] = [
  'account_management',
  'billing_inquiry',
  'technical_issue',
  'bug_report',
  'feature_request',
  'general_inquiry',
];
