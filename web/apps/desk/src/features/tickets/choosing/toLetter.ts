/** How many steps down the list, around its end if need be, to the next label that begins with a letter; 0 when none does. */
export function toLetter(options: readonly { label: string }[], from: number, letter: string) {
  for (let by = 1; by <= options.length; by++) {
    const label = options[(from + by) % options.length]?.label;
    if (label?.toLowerCase().startsWith(letter.toLowerCase())) return by;
  }
  return 0;
}
