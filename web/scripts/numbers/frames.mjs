import { quantile } from '../support/statistics.mjs';

const steps = 300;
const wheel = 240;

/** A display of 60 frames a second, with what its clock is off by. */
const frame = 17.5;
const twoFrames = 34;

/**
 * Turns the wheel over the page's first list that scrolls and watches every frame. `lines` finds what must cover the
 * list; a frame that shows less is a blank one.
 */
export async function scrollAndWatch(page, lines) {
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
  if (!place) throw new Error('the page has no list that scrolls');

  await page.mouse.move(place.x, place.y);
  await page.evaluate(watch, lines);
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, wheel);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => ({
    frames: globalThis.frames.slice(5),
    blank: globalThis.blank,
    longest: Math.max(0, ...globalThis.tasks),
    scrolled: document.querySelector('[data-measured]').scrollTop,
  }));
}

/** Runs in the page. The list is asked in the frame's own callback, after its scroll events were answered. */
function watch(lines) {
  const list = document.querySelector('[data-measured]');
  globalThis.frames = [];
  globalThis.tasks = [];
  globalThis.blank = 0;
  new PerformanceObserver((entries) =>
    globalThis.tasks.push(...entries.getEntries().map((entry) => entry.duration)),
  ).observe({ type: 'longtask' });
  const isCovered = () => {
    const box = list.getBoundingClientRect();
    const drawn = list.querySelectorAll(lines);
    const top = drawn[0]?.getBoundingClientRect().top ?? Infinity;
    const bottom = drawn[drawn.length - 1]?.getBoundingClientRect().bottom ?? 0;
    return top <= box.top + 1 && bottom >= box.bottom - 1;
  };
  let last = performance.now();
  const next = (now) => {
    globalThis.frames.push(now - last);
    last = now;
    if (!isCovered()) globalThis.blank += 1;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** A list as long as ten thousand tickets that nothing has to draw: what browser and machine can do right now. */
export async function scrollNothing(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.setContent(
    '<div style="height: 880px; overflow-y: auto"><p style="height: 580000px; margin: 0">Nothing</p></div>',
  );
  const seen = await scrollAndWatch(page, 'p');
  await context.close();
  return seen.frames;
}

const within = (frames, limit) => (100 * frames.filter((length) => length <= limit).length) / frames.length;

/** What a row of frames comes to. */
export const summary = (frames) => ({
  p50: quantile(frames, 0.5),
  p95: quantile(frames, 0.95),
  p99: quantile(frames, 0.99),
  inOne: within(frames, frame),
  inTwo: within(frames, twoFrames),
});
