/** The stable name of an agent from its title: "Returns & exchanges" becomes `ReturnsExchangesAgent`. */
export function nameOf(title: string) {
  const words = title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const name = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 55);
  if (!/^[A-Z]/.test(name)) return '';
  return /agent$/i.test(name) ? name.replace(/agent$/i, 'Agent') : `${name}Agent`;
}
