// Measures what the web promises, in a real Chromium against the real server, and prints a table:
//   npm run numbers -- [--tickets 10000] [--json]
// Timings depend on the machine, so the load of an empty page in the same browser stands beside them.
import { parseArgs } from 'node:util';
import { measureDesk } from './numbers/desk.mjs';
import { measureHelp } from './numbers/help.mjs';
import { measureInbox } from './numbers/inbox.mjs';
import { measureLive } from './numbers/live.mjs';
import { measureWidget } from './numbers/widget.mjs';
import { launch, startBaton } from './support/baton.mjs';

const { values: options } = parseArgs({
  options: { tickets: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});

const baton = await startBaton('--roles', 'web');
const browser = await launch();
const rows = [];

/** One line: what, how much, of what unit, and what it should be at most; null where it only explains another line. */
function report(name, value, unit, limit = null, digits = 0) {
  const row = {
    name,
    value: Number(value.toFixed(3)),
    unit,
    limit,
    met: limit === null ? null : value <= limit,
  };
  rows.push(row);
  const verdict = limit === null ? '' : `<= ${limit} ${unit}`.padEnd(14) + (row.met ? 'met' : 'MISSED');
  console.log(`${name.padEnd(58)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(6)} ${verdict}`);
}

/** A part that cannot be measured says why; the others still are. */
async function part(name, measure) {
  try {
    await measure();
  } catch (failure) {
    rows.push({
      name,
      value: null,
      unit: null,
      limit: null,
      met: false,
      error: String(failure.message ?? failure),
    });
    console.log(`${name.padEnd(58)} NOT MEASURED: ${String(failure.message ?? failure).split('\n')[0]}`);
  }
}

try {
  await part('widget', () => measureWidget(report));
  await part('help centre', () => measureHelp({ baton, browser, report }));
  const context = await browser.newContext({ baseURL: baton.url, viewport: { width: 1440, height: 900 } });
  await part('signing in', () => baton.signIn(context));
  const state = await context.storageState();
  await part('desk', () => measureDesk({ baton, browser, state, report }));
  await part('live update', () => measureLive({ baton, browser, state, report }));
  await part('inbox', () =>
    measureInbox({ baton, browser, state, report, tickets: Number(options.tickets) }),
  );
} finally {
  await browser.close();
  await baton.stop();
}

if (options.json) console.log(JSON.stringify({ numbers: rows }));
process.exitCode = rows.some((row) => row.met === false) ? 1 : 0;
