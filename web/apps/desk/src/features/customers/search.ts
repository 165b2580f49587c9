const tiers = new Set(['standard', 'premium', 'enterprise']);

/** What the list shows, as it stands in the address. */
export function readCustomerSearch(search: Record<string, unknown>): { q?: string; tier?: string } {
  const { q, tier } = search;
  return {
    ...(typeof q === 'string' && q.trim() ? { q: q.trim() } : typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof tier === 'string' && tiers.has(tier) ? { tier } : {}),
  };
}
