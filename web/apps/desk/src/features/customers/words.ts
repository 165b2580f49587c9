const tiers: Record<string, string> = { standard: 'Standard', premium: 'Premium', enterprise: 'Enterprise' };

export const tierName = (tier: string) => tiers[tier] ?? tier;

const outcomes: Record<string, string> = {
  confirmed: 'agents helped, confirmed',
  assumed: 'agents helped, no word came back',
  by_teammate: 'resolved by a person',
  escalated: 'with a person now',
  abandoned: 'left without help',
  open: 'open',
};

/** What became of a past ticket, in a few words. */
export const outcomeWords = (outcome: string) => outcomes[outcome] ?? outcome;

const trust: Record<string, string> = {
  anonymous: 'Anonymous visitor',
  claimed: 'Says who they are, not proven',
  verified: 'Verified',
};

export const trustWords = (level: string) => trust[level] ?? level;

/** An amount in minor units as money in the reader's locale. */
export function money(amount: number, currency: string) {
  try {
    const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    return `${(amount / 100).toFixed(2)} ${currency}`;
  }
}

/** A day, with its year. */
export const day = (at: string) =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' }).format(
    Date.parse(at),
  );

const done = new Set(['resolved', 'closed']);

export const isOpen = (ticket: { status: string }) => !done.has(ticket.status);
