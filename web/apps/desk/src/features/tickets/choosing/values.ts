/** The priorities, the most urgent first. */
export const priorities = ['urgent', 'high', 'medium', 'low'] as const;

/** The categories that every ticket can have. */
export const categories = [
  'technical_issue',
  'billing_inquiry',
  'account_management',
  'bug_report',
  'feature_request',
  'general_inquiry',
] as const;
