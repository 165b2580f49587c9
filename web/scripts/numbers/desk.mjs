import { gzipSync } from 'node:zlib';
import { median, quantile } from '../support/statistics.mjs';

const rooms = ['Knowledge', 'Agents', 'Customers', 'Insights', 'Settings', 'Inbox'];
const times = 5;

/** When the page shows its heading and nothing in it is busy any more: it can be used. */
const whenUsable = () => {
  const isUsable = () =>
    document.querySelector('main') &&
    document.querySelector('main :is(h1, h2)') &&
    !document.querySelector('main [aria-busy="true"]');
  const look = () => {
    if (isUsable()) globalThis.usableAt ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function firstLoad({ baton, browser, state }) {
  const context = await browser.newContext({
    baseURL: baton.url,
    storageState: state,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.addInitScript(whenUsable);
  const scripts = new Map();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    const body = await response.body().catch(() => null);
    if (body) scripts.set(response.url(), gzipSync(body, { level: 6 }).length);
  });
  await page.goto('/desk/inbox/unassigned');
  await page.waitForFunction(() => globalThis.usableAt);
  const usable = await page.evaluate(() => globalThis.usableAt);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await context.close();
  return { usable, script: [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** A page with nothing in it, for how fast browser and machine are right now. */
async function emptyLoad({ baton, browser }) {
  const context = await browser.newContext({ baseURL: baton.url });
  const page = await context.newPage();
  await page.goto('/healthz');
  const load = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
  await context.close();
  return load;
}

/** From the click until the room has its name and nothing in it is busy, on the frame after. */
const enter = (page, room) =>
  page.evaluate(
    (name) =>
      new Promise((done, fail) => {
        const link = [...document.querySelectorAll('nav a')].find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name),
        );
        if (!link) return fail(new Error(`there is no link to ${name}`));
        const start = performance.now();
        const path = new URL(link.href).pathname;
        link.click();
        const look = () => {
          const isThere =
            (location.pathname === path ||
              location.pathname.startsWith(path.split('/').slice(0, 3).join('/'))) &&
            document.querySelector('main :is(h1, h2)') &&
            !document.querySelector('main [aria-busy="true"]');
          if (isThere) requestAnimationFrame(() => done(performance.now() - start));
          else if (performance.now() - start > 10_000) fail(new Error(`${name} did not come`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    room,
  );

export async function measureDesk(tools) {
  const { baton, browser, state, report } = tools;
  const empty = [];
  const loads = [];
  for (let time = 0; time < times; time++) {
    empty.push(await emptyLoad(tools));
    loads.push(await firstLoad(tools));
  }
  const usable = median(loads.map((load) => load.usable));
  report('desk: script of the first load, gzipped', loads[0].script / 1000, 'kB', 250, 1);
  report('desk: usable on a first visit, median', usable, 'ms', 1500);
  report('an empty page in the same browser, median', median(empty), 'ms');
  report('desk: usable, in loads of an empty page', usable / median(empty), 'times', null, 1);

  const context = await browser.newContext({
    baseURL: baton.url,
    storageState: state,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/desk/inbox/unassigned', { waitUntil: 'networkidle' }).catch(() => undefined);
  const first = [];
  const later = [];
  for (let time = 0; time <= times; time++) {
    for (const room of rooms) {
      (time === 0 ? first : later).push(await enter(page, room));
      await page.waitForTimeout(150);
    }
  }
  report('desk: into a room for the first time, median', median(first), 'ms');
  report('desk: later navigation, median', median(later), 'ms', 100);
  report('desk: later navigation, p95', quantile(later, 0.95), 'ms');
  await context.close();
}
