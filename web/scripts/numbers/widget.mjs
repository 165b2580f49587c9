import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** The loader that customers embed, and everything that its frame fetches. */
export function measureWidget(report) {
  const folder = join(dist, 'widget');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const loader = files.find((file) => /(loader|widget)\.js$/.test(file));
  if (!loader) throw new Error('there is no loader in web/dist/widget; run npm run build');
  report('widget: loader, gzipped', gzipped(loader), 'kB', 5, 2);
  report('widget: loader, as it is', readFileSync(loader).length / 1000, 'kB', null, 2);

  // A visitor fetches the frame and, unless it is English, one language; the largest stands for all.
  const frame = files
    .filter((file) => /frame[^/]*\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipped(file), 0);
  const languages = files.filter((file) => /\/[a-z]{2}-[^/]*\.js$/.test(file)).map(gzipped);
  report('widget: app with a language, gzipped', frame + Math.max(0, ...languages), 'kB', 30, 2);
}
