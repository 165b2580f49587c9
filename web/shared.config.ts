import { fileURLToPath } from 'node:url';

/** Where the packages of this workspace lie, for every bundle and for the tests. */
export const packages = Object.fromEntries(
  ['ui', 'api', 'protocol'].map((name) => [
    `@baton/${name}`,
    fileURLToPath(new URL(`./packages/${name}/src`, import.meta.url)),
  ]),
);
