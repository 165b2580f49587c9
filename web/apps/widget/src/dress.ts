import type { Config } from './chat/api.ts';
import { readableOn } from './text/colour.ts';

/** The papers of the two themes, as near as a hex colour comes to the tokens. */
const lightPaper = '#fdfcfa';
const darkPaper = '#1e1d1b';

/** Puts the brand's colour on, with shades of it that can be read on either paper. */
export function dress(config: Config, wish: string | null): void {
  const root = document.documentElement;
  const theme = wish === 'light' || wish === 'dark' ? wish : config.theme;
  if (theme !== 'auto') root.dataset.theme = theme;
  const text = `light-dark(${readableOn(lightPaper, config.colour)}, ${readableOn(darkPaper, config.colour)})`;
  root.style.setProperty('--brand', config.colour);
  root.style.setProperty('--on-brand', config.ink);
  root.style.setProperty('--accent', text);
}
