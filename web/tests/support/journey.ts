import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { Baton } from './baton';
import { Server, type ServerOptions } from './server';

export interface Account {
  name: string;
  email: string;
  password: string;
}

export const admin: Account = {
  name: 'Ada Admin',
  email: 'ada@harborline.example',
  password: 'correct horse battery',
};

interface WorkerFixtures {
  server: Server;
  /** The cookies of the admin's first sign-in. */
  adminState: Awaited<ReturnType<BrowserContext['storageState']>>;
}

interface TestFixtures {
  baton: Baton;
  /** Starts a further server for this journey alone, with the admin's browser page. */
  fresh: (options?: ServerOptions) => Promise<{ baton: Baton; server: Server; page: Page }>;
  /** A page of somebody else: invited by the admin and signed in in a browser of their own. */
  signedIn: (role: 'viewer' | 'teammate' | 'lead' | 'admin', name: string) => Promise<Page>;
}

/** `page` is the admin's, signed in, on the worker's server. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    // The first start on a machine learns its classifiers, and two workers start at once.
    { scope: 'worker', timeout: 180_000 },
  ],
  adminState: [
    async ({ server, browser }, use) => {
      const context = await browser.newContext({ baseURL: server.url });
      await becomeAdmin(context, server);
      await use(await context.storageState());
      await context.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  storageState: async ({ adminState }, use) => use(adminState),
  baton: async ({ server }, use) => use(new Baton(server)),
  fresh: async ({ browser }, use) => {
    const ends: (() => Promise<unknown>)[] = [];
    await use(async (options) => {
      const server = await Server.start(options);
      const context = await browser.newContext({
        baseURL: server.url,
        storageState: { cookies: [], origins: [] },
      });
      ends.push(() => context.close().then(() => server.stop()));
      if (server.welcomeToken) await becomeAdmin(context, server);
      return { server, baton: new Baton(server), page: await context.newPage() };
    });
    for (const end of ends) await end();
  },
  signedIn: async ({ baton, browser, server }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, name) => {
      const context = await browser.newContext({
        baseURL: server.url,
        storageState: { cookies: [], origins: [] },
      });
      contexts.push(context);
      await invited(context, baton, role, name);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Uses the link that a first start prints. */
export async function becomeAdmin(context: BrowserContext, server: Server) {
  const answer = await context.request.post(`${server.url}/api/v1/welcome/${server.welcomeToken}`, {
    data: admin,
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

let people = 0;

async function invited(context: BrowserContext, baton: Baton, role: string, name: string) {
  // Names are unique in a team, and one server serves many journeys.
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}.${process.pid}.${++people}@harborline.example`;
  const invite = await baton.call<{ link: string }>('POST', '/api/v1/invites', { email, name, role });
  const token = invite.link.split('/').at(-1);
  const answer = await context.request.post(`${baton.url}/api/v1/welcome/${token}`, {
    data: { name, password: 'a long enough password' },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A browser that nobody signed in with. */
export async function stranger(browser: Browser, url: string) {
  const context = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] } });
  return context.newPage();
}

export { expect };
