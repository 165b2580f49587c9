/** How well two colours can be read on each other, as WCAG 2 counts it: 1 (not at all) to 21. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** White or near-black, whichever can be read on the colour; the server chooses the same. */
export function inkOn(colour: string): string {
  return ['#ffffff', '#1c1b19'].find((ink) => contrast(ink, colour) >= 4.5) ?? '#000000';
}

/** Says how the colour does, in words. */
export function judge(colour: string): { fits: boolean; words: string } {
  const ink = inkOn(colour);
  const onWhite = contrast(colour, '#ffffff');
  const text = `${ink === '#ffffff' ? 'White' : 'Black'} text on it: ${contrast(ink, colour).toFixed(1)} to 1.`;
  return onWhite >= 3
    ? { fits: true, words: `${text} The button stands out on a white page: ${onWhite.toFixed(1)} to 1.` }
    : {
        fits: false,
        words: `${text} The button is hard to see on a white page: ${onWhite.toFixed(1)} to 1, and 3 is needed. Choose a darker shade.`,
      };
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
