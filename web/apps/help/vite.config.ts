import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { defineConfig } from 'vite';
import { packages } from '../../shared.config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Letters of the seven languages that the help centre speaks, and the marks between them. */
const letters = [
  [0x20, 0x7e],
  [0xa0, 0xff],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
  .map((code) => String.fromCodePoint(code))
  .join('');

/** Pages may weigh 60 kB in all, so the font is cut to what they use: 48 kB become 21. */
async function cutFont() {
  const whole = createRequire(import.meta.url).resolve(
    '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  );
  const cut = await subset(readFileSync(whole), letters + '–—‘’‚“”„…•€›‹→œŒ', {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600, default: 400 } },
    noLayoutClosure: true,
  });
  mkdirSync(here('made'), { recursive: true });
  writeFileSync(here('made/inter.woff2'), cut);
}

export default defineConfig(async () => {
  await cutFont();
  return {
    base: '/help/',
    resolve: { alias: packages },
    build: {
      outDir: '../../dist/help',
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: { input: [here('src/help.ts'), here('src/help.css')] },
    },
  };
});
