import { quantile } from '../support/statistics.mjs';

const senders = 16;

const subjects = [
  'Cannot sign in since this morning',
  'Invoice shows two seats too many',
  'Calendar sync misses Mondays',
  'How do I rotate our API key',
  'Please add dark mode to the app',
  'Schedule is one hour off',
  'Webhook arrives twice',
  'Cancel our subscription',
  'Export stops at 5,000 rows',
  'Who can see customer addresses',
];

async function seed(baton, count) {
  let next = 0;
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (next < count) {
        const number = next++;
        await baton.call('POST', '/tickets/create?wait=0', {
          customer_id: `cust_${String((number % 12) + 1).padStart(3, '0')}`,
          subject: `${subjects[number % subjects.length]} (${number})`,
          description: 'Somebody should have a look at this when there is time.',
        });
      }
    }),
  );
}

/** Scrolls the list of a full inbox by wheel and watches the frames. */
export async function measureInbox({ baton, browser, state, report, tickets }) {
  await seed(baton, tickets);
  const context = await browser.newContext({
    baseURL: baton.url,
    storageState: state,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/desk/inbox/all');
  await page
    .getByText(subjects[0], { exact: false })
    .or(page.getByText(subjects[9], { exact: false }))
    .first()
    .waitFor();
  const place = await page.evaluate(() => {
    const list = [...document.querySelectorAll('body *')].find(
      (one) =>
        one.scrollHeight > one.clientHeight + 400 && /auto|scroll/.test(getComputedStyle(one).overflowY),
    );
    if (!list) return null;
    list.dataset.measured = '';
    const box = list.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!place) throw new Error('the inbox has no list that scrolls');

  await page.mouse.move(place.x, place.y);
  await page.evaluate(() => {
    globalThis.frames = [];
    globalThis.tasks = [];
    new PerformanceObserver((list) =>
      globalThis.tasks.push(...list.getEntries().map((entry) => entry.duration)),
    ).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let step = 0; step < 300; step++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
  }
  const { frames, tasks, top } = await page.evaluate(() => ({
    frames: globalThis.frames.slice(5),
    tasks: globalThis.tasks,
    top: document.querySelector('[data-measured]').scrollTop,
  }));
  const within = (limit) => (100 * frames.filter((frame) => frame <= limit).length) / frames.length;
  report(`inbox: ${tickets} tickets, scrolled`, top, 'px');
  report('inbox: frames over 33 ms while scrolling', 100 - within(34), '%', 5, 1);
  report('inbox: frames within 16.7 ms', within(17.5), '%', null, 1);
  report('inbox: slowest 1 % of frames', quantile(frames, 0.99), 'ms');
  report('inbox: longest task', Math.max(0, ...tasks), 'ms', 200);
  await context.close();
}
