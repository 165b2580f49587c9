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

/** `de` as the reader calls it: `German`. */
export function languageName(code: string) {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Languages that Baton's own texts exist in. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
