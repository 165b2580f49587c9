import { median } from '../support/statistics.mjs';

const pages = [
  ['title page', '/help'],
  ['section', '/help/technical-issue'],
  ['article', '/help/articles/kb_001'],
  ['search', '/help/search?q=reset%20link'],
  ['ask', '/help/ask'],
];

/** Everything that a first visit fetches, as it travels: page, style, script and font. */
export async function measureHelp({ baton, browser, report }) {
  const loads = [];
  for (const [name, path] of pages) {
    const context = await browser.newContext({ baseURL: baton.url });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    await page.goto(path, { waitUntil: 'networkidle' });
    report(`help: ${name}, all that travels`, bytes / 1000, 'kB', 60, 1);
    loads.push(
      await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd),
    );
    await context.close();
  }
  report('help: ready to read on a first visit, median', median(loads), 'ms');
}
