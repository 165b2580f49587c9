import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/visitor';

const question = 'I forgot my password and the reset mail does not arrive.';

interface Counted {
  helpful_votes: number;
  unhelpful_votes: number;
  views: number;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds an article and reads it', async ({ page }) => {
    await page.goto('/help');
    await page.getByRole('link', { name: 'Your account' }).click();
    await page.getByRole('link', { name: 'Reset your password' }).click();

    await expect(page).toHaveURL(/\/help\/articles\/kb_001-reset-your-password$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reset your password');
    await page.getByRole('link', { name: 'The reset link is expired or does not work' }).click();
    await expect(page).toHaveURL(/#the-reset-link-is-expired/);
  });

  test('a reader searches, votes and says what was missing', async ({ page, baton }) => {
    await page.goto('/help');
    await page.getByRole('searchbox').fill('two-factor authentication');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Set up two-factor authentication' }).click();
    await page.getByRole('button', { name: 'No, not yet' }).click();
    await page.getByLabel('What was missing').fill('Which app do you recommend?');
    await page.getByRole('button', { name: 'Send' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Your words are kept');
    const counted = await baton.call<Counted>('GET', '/api/v1/articles/kb_005');
    expect(counted.unhelpful_votes).toBe(1);
    const comments = await baton.call<{ comment: string }[]>('GET', '/api/v1/articles/kb_005/comments');
    expect(comments.map((one) => one.comment)).toEqual(['Which app do you recommend?']);
  });

  test('a question is answered with its sources', async ({ page }) => {
    await page.goto('/help/ask');
    await page.getByLabel('Your question').fill(question);
    await page.getByRole('button', { name: 'Ask a question' }).click();

    await expect(page.getByText('Answered by AI (Account agent) from our articles')).toBeVisible();
    await page.getByRole('region', { name: 'Sources' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/kb_001-reset-your-password#the-password-reset-e-mail/);
  });
});

test('search as you type works by keyboard alone', async ({ page }) => {
  await page.goto('/help');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.getByRole('combobox').focus();
  await page.keyboard.type('passw');

  const option = page.getByRole('option', { name: /Reset your password/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveValue('passw');
  await page.keyboard.press('ArrowDown');
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kb_001-reset-your-password$/);
});

test('a vote stays on the page, counts once, and may be followed by words', async ({ page, baton }) => {
  await page.goto('/help/articles/kb_021');
  await page.getByRole('button', { name: 'Yes, it helped' }).click();
  await expect(page.getByText('Good to know that it helped')).toBeVisible();
  await page.getByLabel('What was missing').fill('Nothing at all');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your words are kept')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Yes, it helped' }).click();
  await expect(page.getByText('Good to know that it helped')).toBeVisible();
  const counted = await baton.call<Counted>('GET', '/api/v1/articles/kb_021');
  expect([counted.helpful_votes, counted.unhelpful_votes]).toEqual([1, 0]);
  await expect.poll(async () => (await baton.call<Counted>('GET', '/api/v1/articles/kb_021')).views).toBe(1);
});

test('what agents must not decide goes to a person, and the reply comes back to the page', async ({
  page,
  baton,
}) => {
  await page.goto('/help/ask');
  await page.getByLabel('Your question').fill('I was charged twice this month and want my money back.');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(page.getByText('A person can help')).toBeVisible();
  await page.getByLabel('Your e-mail address').fill('kim@example.com');
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your question is with the team');

  const id = page.url().split('/').at(-1) ?? '';
  const ticket = await baton.call<{ status: string; metadata: { version: number } }>(
    'GET',
    `/api/v1/tickets/${id}`,
  );
  expect(ticket.status).toBe('escalated');
  await baton.call('POST', `/api/v1/tickets/${id}/replies`, {
    message: 'The second charge is cancelled.',
    expected_version: ticket.metadata.version,
  });
  await page.reload();
  await expect(page.getByText('The second charge is cancelled.')).toBeVisible();
  await page.getByLabel('Write more').fill('Thank you, that was quick.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Thank you, that was quick.')).toBeVisible();
});

test('somebody else cannot open the page of a question', async ({ page, browser, baseURL }) => {
  await page.goto('/help/ask?q=' + encodeURIComponent('Please call me about our contract.'));
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await page.getByLabel('Your e-mail address').fill('lee@example.com');
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await expect(page).toHaveURL(/\/help\/requests\//);

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await context.close();
});

test('every page fits 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    '/help',
    '/help/billing-inquiry',
    '/help/articles/kb_002',
    '/help/articles/kb_023',
    '/help/search?q=invoice',
    '/help/ask',
    '/help/nothing-here',
  ]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/help');
  await page.getByRole('combobox').fill('inv');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('no page has a serious finding in either theme', async ({ page }) => {
  for (const path of [
    '/help',
    '/help/billing-inquiry',
    '/help/articles/kb_001',
    '/help/articles/kb_023',
    '/help/search?q=reset',
    '/help/search?q=qwxyz',
    '/help/ask',
    '/help/articles/kb_001/thanks?vote=unhelpful',
    '/help/nothing-here',
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto('/help');
  await page.getByRole('combobox').fill('password');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/help/ask');
  await page.getByLabel('Your question').fill(question);
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(page.getByText('Answered by AI')).toBeVisible();
  await expectAccessible(page);
});

test('a page weighs at most 60 kB in all', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await page.goto('/help/articles/kb_001', { waitUntil: 'networkidle' });

  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
});
