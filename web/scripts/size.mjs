// Prints what a browser has to fetch before each part of the web works, gzipped, and fails above the limits.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** The scripts that a page names itself; rooms are fetched later. */
const scriptsOf = (page, base) =>
  [...readFileSync(join(dist, page), 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)]
    .map((match) => match[1].replace(base, ''))
    .reduce((sum, file) => sum + gzipped(file), 0);

/** Scripts, styles and the page itself. */
const filesOf = (page, base) =>
  [...readFileSync(join(dist, page), 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    .map((match) => match[1].replace(base, ''))
    .reduce((sum, file) => sum + gzipped(file), gzipped(page));

const parts = [
  { name: 'desk, first load of script', bytes: scriptsOf('desk/index.html', '/'), limit: 250_000 },
  { name: 'widget, tag on the website', bytes: gzipped('widget/loader.js'), limit: 5_000 },
  { name: 'widget, chat in its frame', bytes: filesOf('widget/frame.html', '/'), limit: 30_000 },
];

let failed = false;
for (const { name, bytes, limit } of parts) {
  const fits = bytes <= limit;
  failed ||= !fits;
  console.log(
    `${name.padEnd(32)} ${(bytes / 1000).toFixed(1).padStart(7)} kB   <= ${limit / 1000} kB   ${fits ? 'met' : 'missed'}`,
  );
}
process.exit(failed ? 1 : 0);
