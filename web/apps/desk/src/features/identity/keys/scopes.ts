/** What a key may do, as people read it. */
export const scopes: { word: string; name: string; about: string }[] = [
  {
    word: 'tickets:open',
    name: 'Speak for customers',
    about: 'Opens tickets; reads and writes what the customer sees.',
  },
  {
    word: 'tickets:read',
    name: 'Read tickets',
    about: 'With notes, traces and customers; follows the live feed.',
  },
  {
    word: 'tickets:write',
    name: 'Work on tickets',
    about: 'Reads, answers and moves them as the team does.',
  },
  { word: 'knowledge:read', name: 'Read articles', about: 'Reads and searches them.' },
  { word: 'knowledge:write', name: 'Write articles', about: 'Reads, changes and publishes them.' },
  { word: 'insights:read', name: 'Read insights', about: 'Figures and what is behind them.' },
  { word: 'admin', name: 'Everything', about: 'People and keys too. Only for programs you trust fully.' },
];

/** What a key may do, in a few words. */
export function tellRights(key: { role: string | null; scopes: string[] }) {
  if (key.role)
    return key.role === 'service' ? 'Speaks for customers' : `Everything ${article(key.role)} may`;
  return scopes
    .filter((scope) => key.scopes.includes(scope.word))
    .map((scope) => scope.name)
    .join(', ');
}

function article(role: string) {
  return `${role === 'admin' ? 'an' : 'a'} ${role}`;
}
