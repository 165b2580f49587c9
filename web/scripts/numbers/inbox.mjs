import { median, quantile } from '../support/statistics.mjs';
import { scrollAndWatch, scrollNothing, summary } from './frames.mjs';

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

/** Rare words, words that every third ticket holds, the beginning of one, a customer's name, a number. */
const searches = [
  'webhook',
  'invoice seats',
  'some',
  'cust_00',
  '4821',
  'cannot sign',
  'a',
  'export stops',
  'day',
  'key',
].flatMap((words) => [words, `${words} th`]);

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

/** Searches for words; how long the server takes until its answer begins. */
async function search(page, words) {
  const box = page.getByRole('searchbox', { name: 'Search tickets' });
  const answered = page.waitForResponse((response) =>
    response.url().includes(`q=${encodeURIComponent(words)}`),
  );
  await box.fill(words);
  const timing = (await answered).request().timing();
  await (await answered).finished();
  return timing.responseStart - timing.requestStart;
}

/** Runs in the page: an answer that the server need not look anything up for. */
async function nothing() {
  const start = performance.now();
  await fetch('/healthz');
  return performance.now() - start;
}

/** Scrolls the list of a full inbox by wheel and watches the frames, beside a list that costs nothing to scroll. */
export async function measureInbox({ baton, browser, state, report, tickets }) {
  await seed(baton, tickets);
  const context = await browser.newContext({
    baseURL: baton.url,
    storageState: state,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/desk/inbox/all');
  await page.getByRole('list', { name: 'Tickets' }).getByRole('listitem').first().waitFor();

  const before = await scrollNothing(browser);
  const list = await scrollAndWatch(page, 'li');
  const control = summary([...before, ...(await scrollNothing(browser))]);
  const frames = summary(list.frames);
  report(`inbox: ${tickets} tickets, scrolled`, list.scrolled, 'px');
  report('inbox: frames within 33 ms while scrolling', frames.inTwo, '%', null, 1);
  report('inbox: the same, of a list with nothing in it', control.inTwo, '%', null, 1);
  report('inbox: frames within 16.7 ms', frames.inOne, '%', null, 1);
  report('inbox: the same, of a list with nothing in it', control.inOne, '%', null, 1);
  for (const share of ['p50', 'p95', 'p99']) {
    report(`inbox: frame, ${share}`, frames[share], 'ms', null, 1);
    report(
      `inbox: frame, ${share}, to a list with nothing in it`,
      frames[share] / control[share],
      'times',
      null,
      2,
    );
  }
  report(
    'inbox: frames over 33 ms more than with nothing in it',
    Math.max(0, control.inTwo - frames.inTwo),
    '%',
    5,
    1,
  );
  report('inbox: frames with a line missing', list.blank, '', 0);
  report('inbox: longest task', list.longest, 'ms', 200);

  const answers = [];
  const empty = [];
  for (const words of searches) {
    answers.push(await search(page, words));
    empty.push(await page.evaluate(nothing));
  }
  report('inbox: search, until the server answers, p95', quantile(answers, 0.95), 'ms', 50);
  report('inbox: search, until the server answers, median', median(answers), 'ms');
  report('inbox: an empty answer meanwhile, p95', quantile(empty, 0.95), 'ms');
  report('inbox: an empty answer meanwhile, median', median(empty), 'ms');
  await context.close();
}
