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
  report('widget: loader, as it is', readFileSync(loader).length / 1000, 'kB', 5, 2);

  const app = files.filter((file) => file !== loader && /\.(js|css)$/.test(file) && !/demo/.test(file));
  report(
    'widget: app, script and style gzipped',
    app.reduce((sum, file) => sum + gzipped(file), 0),
    'kB',
    30,
    2,
  );
}
