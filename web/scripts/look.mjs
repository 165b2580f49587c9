// Takes the pictures of README and docs from a running Baton with a lively day in it: npm run look [-- name…]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveADay } from './look/day.mjs';
import { pictures } from './look/pictures.mjs';
import { launch, root, startBaton } from './support/baton.mjs';

const folder = join(root, 'docs/images');
const heaviest = 200_000;
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const baton = await startBaton();
const browser = await launch();
const missed = [];

/** WebP as the browser itself writes it, as good as fits. */
async function picture(page, file) {
  const session = await page.context().newCDPSession(page);
  for (const quality of [88, 76, 60]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > heaviest && quality !== 60) continue;
    writeFileSync(join(folder, file), bytes);
    console.log(`${file.padEnd(36)} ${(bytes.length / 1000).toFixed(0).padStart(4)} kB`);
    return;
  }
}

try {
  const first = await browser.newContext({ baseURL: baton.url });
  await baton.signIn(first);
  const state = await first.storageState();
  await first.close();
  const day = await liveADay(baton);

  for (const { name, path, act, themes = ['light', 'dark'], size, visitor } of pictures(day)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const theme of themes) {
      const context = await browser.newContext({
        baseURL: baton.url,
        storageState: visitor ? undefined : state,
        viewport: size ?? { width: 1440, height: 900 },
        colorScheme: theme,
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const file = themes.length > 1 ? `${name}-${theme}.webp` : `${name}.webp`;
      try {
        await page.goto(path);
        await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
        await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), null, {
          timeout: 8000,
        });
        await act?.(page);
        await page.waitForTimeout(400);
        await picture(page, file);
      } catch (failure) {
        missed.push(`${file}: ${String(failure.message).split('\n')[0]}`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await baton.stop();
}

for (const one of missed) console.log(`not taken: ${one}`);
process.exitCode = missed.length > 0 ? 1 : 0;
