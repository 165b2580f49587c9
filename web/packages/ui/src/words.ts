/** `billing_inquiry` as people read it: `Billing inquiry`. */
export function words(code: string) {
  const text = code.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a category on the desk. */
export function category(code: string | null | undefined) {
  const names: Record<string, string> = {
    technical_issue: 'Technical issue',
    billing_inquiry: 'Billing',
    account_management: 'Account',
    feature_request: 'Feature request',
    bug_report: 'Bug report',
    general_inquiry: 'General',
  };
  return code ? (names[code] ?? words(code)) : 'Not sorted yet';
}

/** `TechnicalSupportAgent` as a colleague's name: `Technical support agent`. */
export function agentName(name: string) {
  const text = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who wrote, as people say it: a name, an address, or that nobody knows it. Keys of the widget's visitors mean nothing. */
export function personName(name: string | null | undefined, key: string) {
  return name || (key.startsWith('visitor_') ? 'A visitor' : key);
}

/** How sure somebody is. Nothing is certain: what rounds to all is told as more than 99 %. */
export function sureness(share: number) {
  return share > 0.995 ? `over ${percent(0.99)}` : percent(share);
}

/** A share of one as whole percent, with a thin space: `94 %`. */
export function percent(share: number) {
  return `${Math.round(share * 100)}\u202f%`;
}
