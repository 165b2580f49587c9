import { opener } from '../opener';

export const { open: openPalette, useOpen: usePaletteOpen, close: closePalette } = opener();
