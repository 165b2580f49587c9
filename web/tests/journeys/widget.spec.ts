import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { ask, launcher, openChat, openDemo, question, say, ticketOf } from '../support/chat';
import { expect, test } from '../support/journey';

/** The customers of these journeys have nobody's cookies. */
test.use({ storageState: { cookies: [], origins: [] } });

test('a customer asks and gets an answer with sources to read on', async ({ page }) => {
  await openDemo(page);
  const chat = await openChat(page);
  await chat.getByRole('textbox', { name: 'Your question' }).fill(question);
  await expect(chat.getByRole('link', { name: /Set up two-factor authentication/ })).toBeVisible();
  await ask(chat, question);

  await expect(chat.getByRole('log')).toContainText(question);
  await expect(chat.locator('.theirs').first()).toContainText('authenticator app');
  await expect(chat.locator('.theirs header').first()).toContainText('AI agent');
  const source = chat.locator('.theirs footer a').first();
  await expect(source).toHaveAttribute('href', /\/help\/articles\/kb_/);
  await expect(source).toHaveAttribute('target', '_blank');
  await expect(source).toHaveAttribute('rel', /noopener/);
});

test('a teammate joins, replies live and resolves; the customer rates', async ({ page, baton, signedIn }) => {
  await openDemo(page);
  const chat = await openChat(page);
  await ask(chat, 'I want to talk to a person about my contract, please.');
  await expect(chat.getByText('A person takes over and knows everything you wrote.')).toBeVisible();
  const ticket = await ticketOf(page);

  const mara = await signedIn('teammate', 'Mara Lind');
  await mara.goto('/desk/');
  const csrf = await mara.evaluate(
    async () => ((await (await fetch('/api/v1/session')).json()) as { csrf: string }).csrf,
  );
  const reply = await mara.request.post(`/api/v1/tickets/${ticket}/replies`, {
    data: { message: 'Mara here. I look into it **now**.', visibility: 'public' },
    headers: { 'X-Baton-Csrf': csrf, 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(reply.ok(), await reply.text()).toBe(true);

  await expect(chat.getByText('Mara Lind joined')).toBeVisible();
  await expect(chat.locator('.theirs strong', { hasText: 'now' })).toBeVisible();
  await expect(chat.locator('.bar')).toContainText('Mara Lind');

  await baton.call('POST', `/api/v1/tickets/${ticket}/resolve`, { reason: 'Answered.' });
  await chat.getByRole('radio', { name: '5 of 5' }).check({ force: true });
  await chat.getByRole('textbox', { name: /What should we know/ }).fill('Quick and kind.');
  await chat.locator('.rating').getByRole('button', { name: 'Send' }).click();
  await expect(chat.getByText('Thank you. The team reads this.')).toBeVisible();
  await expect
    .poll(
      async () =>
        (await baton.call<{ customer_satisfaction: number }>('GET', `/api/v1/tickets/${ticket}`))
          .customer_satisfaction,
    )
    .toBe(5);
});

test('a lost network loses and doubles nothing', async ({ page, context, baton }) => {
  await openDemo(page);
  const chat = await openChat(page);
  await ask(chat, question);
  await expect(chat.locator('.theirs').first()).toBeVisible();
  const ticket = await ticketOf(page);

  await context.setOffline(true);
  await expect(chat.getByText(/You are offline/)).toBeVisible();
  await say(chat, 'Written without a network');
  await expect(chat.getByText('Will be sent when you are back')).toBeVisible();
  await baton.call('POST', `/api/v1/tickets/${ticket}/replies`, {
    message: 'Said while you were away.',
    visibility: 'public',
  });
  await context.setOffline(false);

  await expect(chat.getByText('Said while you were away.')).toHaveCount(1);
  await expect(chat.getByText(/You are offline/)).toBeHidden();
  await expect(chat.getByText('Will be sent when you are back')).toBeHidden();
  const written = async () => {
    const all = await baton.call<{ body: string }[]>('GET', `/api/v1/tickets/${ticket}/messages`);
    return all.filter((message) => message.body === 'Written without a network').length;
  };
  await expect.poll(written).toBe(1);
  await expect(chat.getByText('Written without a network')).toHaveCount(1);
});

test('first words without a network are kept over a reload and sent once', async ({ page, context }) => {
  await openDemo(page);
  const chat = await openChat(page);
  await chat.getByRole('textbox', { name: 'Your question' }).fill('Where do I find my invoices?');
  await context.setOffline(true);
  await chat.getByRole('textbox', { name: 'Your question' }).press('Enter');
  await expect(chat.getByText('Will be sent when you are back')).toBeVisible();
  await context.setOffline(false);
  await page.reload();

  await expect(chat.locator('.theirs').first()).toBeVisible();
  await expect(chat.locator('.bubble')).toHaveCount(1);
});

test('a refresh keeps the conversation open as it was', async ({ page }) => {
  await openDemo(page);
  const chat = await openChat(page);
  await ask(chat, question);
  await expect(chat.locator('.theirs').first()).toBeVisible();
  const before = await chat.locator('.lines article, .lines .bubble').allInnerTexts();
  await page.reload();

  await expect(chat.locator('.theirs').first()).toBeVisible();
  expect(await chat.locator('.lines article, .lines .bubble').allInnerTexts()).toEqual(before);
});

test('a file is sent, and one that may not be is refused in words', async ({ page, baton }) => {
  await openDemo(page);
  const chat = await openChat(page);
  await ask(chat, question);
  await expect(chat.locator('.theirs').first()).toBeVisible();
  const chooser = chat.locator('input[type=file]');
  await chooser.setInputFiles({
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<script>alert(1)</script>'),
  });
  await expect(chat.getByRole('alert')).toContainText('page.html cannot be taken');

  await chooser.setInputFiles({
    name: 'error log.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('401 Unauthorized'),
  });
  await expect(chat.locator('.chosen')).toContainText('error log.txt');
  await expect(chat.locator('progress')).toHaveCount(0);
  await say(chat, 'This is what it says.');
  await expect(chat.getByRole('button', { name: /Open error/ })).toBeVisible();

  // The visitor sees their own words before they are stored.
  const ticket = await ticketOf(page);
  await expect
    .poll(async () => {
      const messages = await baton.call<{ body: string; attachments: unknown[] }[]>(
        'GET',
        `/api/v1/tickets/${ticket}/messages`,
      );
      return messages.find((message) => message.body === 'This is what it says.')?.attachments.length;
    })
    .toBe(1);
});

test('a signed identity sees its history; another visitor does not', async ({
  page,
  browser,
  server,
  baton,
}) => {
  await baton.ticket('My own earlier question', 'Where is the audit log?', { customer: 'cust_001' });
  await openDemo(page);
  await page.getByLabel('You are').selectOption('john');
  const chat = await openChat(page);
  await expect(chat.getByRole('button', { name: /My own earlier question/ })).toBeVisible();

  const other = await browser.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] } });
  const stranger = await other.newPage();
  await openDemo(stranger);
  const their = await openChat(stranger);
  await expect(their.getByRole('textbox', { name: 'Your question' })).toBeVisible();
  await expect(their.getByText('My own earlier question')).toHaveCount(0);
  await other.close();
});

test('it speaks German where the page does', async ({ page }) => {
  await page.route('**/demo', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<html lang="en">', '<html lang="de">'),
    });
  });
  await openDemo(page);
  await expect(launcher(page)).toHaveAccessibleName('Chat öffnen');
  const chat = await openChat(page);
  await expect(chat.getByRole('heading', { name: 'Hallo, wie können wir helfen?' })).toBeVisible();
  await ask(chat, 'Ich möchte bitte mit einem Menschen sprechen.');
  await expect(chat.getByRole('textbox', { name: 'Ihre Nachricht' })).toBeVisible();
});

test('on a phone it fills the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await openDemo(page);
  await expectNoSidewaysScroll(page);
  const chat = await openChat(page);
  await ask(chat, question);
  await expect(chat.locator('.theirs').first()).toBeVisible();
  const box = await page.locator('baton-widget iframe').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 720 });
  await expect(launcher(page)).toBeHidden();
  await chat.getByRole('button', { name: 'Close chat' }).click();
  await expect(launcher(page)).toBeVisible();
});

test('all of it works from the keyboard', async ({ page }) => {
  await openDemo(page);
  await launcher(page).focus();
  await page.keyboard.press('Enter');
  const chat = page.frameLocator('baton-widget iframe');
  await expect(chat.getByRole('textbox', { name: 'Your question' })).toBeFocused();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await expect(chat.getByRole('textbox', { name: 'Your message' })).toBeFocused();
  await expect(chat.locator('.theirs').first()).toBeVisible();
  await page.keyboard.type('Thanks, that helped');
  await page.keyboard.press('Enter');
  await expect(chat.locator('.bubble')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(launcher(page)).toBeFocused();
  await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
});

test('nothing serious is found by axe, light and dark, at home and in a conversation', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/widget/frame?language=en`);
  await expect(page.getByRole('heading', { name: 'Hi, how can we help?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Your question' }).fill(question);
  await page.getByRole('textbox', { name: 'Your question' }).press('Enter');
  await expect(page.locator('.theirs').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${server.url}/demo`);
  await expect(launcher(page)).toBeVisible();
  await expectAccessible(page);
});
