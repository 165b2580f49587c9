/** Readable shades of any brand colour. Contrast as WCAG 2 counts it. */
type Rgb = [number, number, number];

export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(read(one)), luminance(read(other))];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The colour itself where it can be read on the paper; else moved toward black or white until it can. */
export function readableOn(paper: string, colour: string, least = 4.5): string {
  const toward: Rgb = luminance(read(paper)) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 20; step++) {
    const shade = write(mix(read(colour), toward, step / 20));
    if (contrast(shade, paper) >= least) return shade;
  }
  return write(toward);
}

function read(colour: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}

function write(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((part, at) => part + ((other[at] ?? 0) - part) * share) as Rgb;
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
