import { test as base, expect } from '@playwright/test';
import { Baton } from './baton';
import { Server } from './server';

/** `page` is somebody's on the web whom nobody knows; `baton` is what the team sees. */
export const test = base.extend<{ baton: Baton }, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  baton: async ({ server }, use) => use(new Baton(server)),
});

export { expect };
