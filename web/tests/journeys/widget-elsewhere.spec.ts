import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask, followTickets, launcher, openChat, question, ticketOf } from '../support/chat';
import { expect, test } from '../support/journey';

/** The widget on somebody else's website, whose visitors have nobody's cookies. */
test.use({ storageState: { cookies: [], origins: [] } });

let website: HttpServer;
let address = '';

const host = async (html: string, policy: string) => {
  website = createServer((_, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(website.address() as AddressInfo).port}`;
};

test.afterEach(() => void website.close());

test('a strict policy and hostile styles do not harm it, and it harms nothing', async ({ page, server }) => {
  await host(
    `<!doctype html><html lang="en"><head><link rel="stylesheet" href="data:text/css,"><title>Shop</title></head>
     <body><p id="text">Words</p><script src="${server.url}/widget.js" data-baton async></script></body></html>`,
    `default-src 'none'; script-src ${server.url}; frame-src ${server.url}`,
  );
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()),
  );
  await page.goto(address);
  await expect(launcher(page)).toBeVisible();
  // As a website's own sheet would: everything loud, everything hidden.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { display: none !important; color: red !important; font-size: 60px !important } html, body, #text { display: block !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expect(launcher(page)).toBeVisible();
  expect(await launcher(page).boundingBox()).toMatchObject({ width: 52, height: 52 });
  const globals = await page.evaluate(() => {
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const known = new Set(Object.getOwnPropertyNames(bare.contentWindow ?? {}));
    bare.remove();
    return Object.keys(window).filter((name) => !known.has(name) && !/^\d+$/.test(name));
  });
  expect(globals).toEqual(['Baton']);
  expect(await page.context().cookies(address)).toEqual([]);

  const chat = await openChat(page);
  await ask(chat, question);
  await expect(chat.locator('.theirs').first()).toBeVisible();
  expect(complaints.filter((text) => !text.includes('data:text/css'))).toEqual([]);
});

test('a website that is not listed cannot show it', async ({ page, fresh }) => {
  const other = await fresh();
  await other.baton.call('PUT', '/api/v1/widget', { origins: ['https://shop.example'] });
  await host(
    `<!doctype html><html lang="en"><body><script src="${other.server.url}/widget.js" data-baton async></script></body></html>`,
    'frame-ancestors *',
  );
  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(address);
  const chat = await openChat(page);
  await refusal;
  await expect(chat.getByRole('textbox')).toHaveCount(0);
});

test('unread messages are counted on the launcher', async ({ page, server, baton }) => {
  await host(
    `<!doctype html><html lang="en"><body><script src="${server.url}/widget.js" data-baton async></script></body></html>`,
    'frame-ancestors *',
  );
  await page.goto(address);
  await page.waitForFunction(() => 'Baton' in window);
  await followTickets(page);
  const chat = await openChat(page);
  await ask(chat, question);
  await expect(chat.locator('.theirs').first()).toBeVisible();
  await launcher(page).click();
  await baton.call('POST', `/api/v1/tickets/${await ticketOf(page)}/replies`, {
    message: 'One more thing.',
    visibility: 'public',
  });
  await expect(launcher(page)).toHaveAccessibleName('Open chat, 1 new');
  await launcher(page).click();
  await expect(chat.getByText('One more thing.')).toBeVisible();
  await launcher(page).click();
  await expect(launcher(page)).toHaveAccessibleName('Open chat');
});
