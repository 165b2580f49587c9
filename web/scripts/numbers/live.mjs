import { median, quantile } from '../support/statistics.mjs';

const messages = 40;

/**
 * A customer writes while a second browser has the ticket open. Measured from the moment the request leaves until the
 * words stand on the other screen, so writing and committing are within.
 */
export async function measureLive({ baton, browser, state, report }) {
  const created = await baton.call('POST', '/tickets/create?wait=0', {
    customer_id: 'cust_001',
    subject: 'A conversation with many words',
    description: 'The first of them.',
  });
  const context = await browser.newContext({
    baseURL: baton.url,
    storageState: state,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`/desk/inbox/all/${created.ticket_id}`);
  await page.getByText('The first of them.').first().waitFor();
  await page.waitForTimeout(500);

  const seen = [];
  const steps = { told: [], fetched: [], drawn: [] };
  const answered = [];
  for (let number = 0; number < messages; number++) {
    const words = `Message number ${number} of the row ${Math.random().toString(36).slice(2)}`;
    const shown = page.evaluate(
      (text) =>
        new Promise((done, fail) => {
          performance.clearResourceTimings();
          const look = () => {
            if (!document.body.textContent.includes(text)) return;
            const shown = performance.now();
            const asked = performance.getEntriesByType('resource').find((one) => /\/timeline/.test(one.name));
            done({
              at: performance.timeOrigin + shown,
              told: performance.timeOrigin + (asked?.startTime ?? NaN),
              fetched: (asked?.responseEnd ?? NaN) - (asked?.startTime ?? NaN),
              drawn: shown - (asked?.responseEnd ?? NaN),
            });
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          setTimeout(() => fail(new Error('a message never came')), 10_000);
        }),
      words,
    );
    const sent = performance.timeOrigin + performance.now();
    await baton.call(
      'POST',
      `/tickets/${created.ticket_id}/messages?wait=0`,
      { message: words },
      created.ticket_token,
    );
    answered.push(performance.timeOrigin + performance.now() - sent);
    const { at, told, fetched, drawn } = await shown;
    seen.push(at - sent);
    for (const [step, time] of Object.entries({ told: told - sent, fetched, drawn })) steps[step].push(time);
    await page.waitForTimeout(60);
  }
  report('live: sent to shown in a second browser, p95', quantile(seen, 0.95), 'ms', 150);
  report('live: sent to shown, median', median(seen), 'ms');
  report('live: sent to committed and answered, median', median(answered), 'ms');
  report('live: sent until the second browser hears of it, median', median(steps.told), 'ms');
  report('live: heard until the words are fetched, median', median(steps.fetched), 'ms');
  report('live: fetched until they are drawn, median', median(steps.drawn), 'ms');
  await context.close();
}
