import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';

/** Articles of a company of one's own. */
async function ownFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'baton-own-'));
  const files: [string, string][] = [
    [
      'gift-cards.md',
      '# Redeem a gift card\n\nTo redeem a gift card, open Settings, choose Gift cards and enter the code of the gift card.\n',
    ],
    [
      'opening-hours.md',
      '# Opening hours\n\nThe shop is open on weekdays from 9 to 18 and on Saturdays from 10 to 16.\n',
    ],
  ];
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return files.map(([name]) => join(folder, name));
}

test('from the admin link to a real answer on one’s own articles in under five minutes', async ({
  fresh,
}) => {
  test.slow();
  const { page, baton } = await fresh({ workspace: 'none' });
  const began = Date.now();
  await page.goto('/desk/');
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible();

  await page.getByLabel('Name', { exact: true }).fill('Brightwater Gifts');
  await expect(page.getByRole('checkbox', { name: 'English' })).toBeChecked();
  await page.getByRole('button', { name: 'Save and go on' }).click();

  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await ownFiles());
  await expect(page.getByText('2 articles are ready')).toBeVisible();
  await page.getByRole('button', { name: 'Next step' }).click();

  await page.getByRole('radio', { name: /Answer by themselves/ }).check();
  await page.getByRole('button', { name: 'Save and go on' }).click();

  await page.getByLabel('Your question').fill('How do I redeem a gift card?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText('A real answer on your own articles')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Sources' })).toContainText('Redeem a gift card');
  await expect(page.getByText(/\d+\s%\s+sure/)).toBeVisible();
  expect(Date.now() - began).toBeLessThan(5 * 60_000);

  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.getByLabel('The tag for your website')).toHaveValue(/widget\.js/);
  await expect(page.getByText('No website has shown the chat yet', { exact: false })).toBeVisible();
  await fetch(`${baton.url}/widget/config`, { headers: { Origin: 'https://shop.example' } });
  await expect(page.getByText('A website has shown the chat')).toBeVisible();

  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByLabel('E-mail address').fill('mara@shop.example');
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.getByLabel('Invitation link')).toHaveValue(/\/desk\/welcome\//);
  await expect(page.getByText('All steps are done')).toBeVisible();

  const ticket = await baton.ticket('Gift card', 'How do I redeem a gift card?');
  await expect
    .poll(async () => (await baton.call<{ status: string }>('GET', `/tickets/${ticket.id}`)).status)
    .toBe('pending_customer');
  const [, reply] = await baton.call<{ body: string }[]>('GET', `/api/v1/tickets/${ticket.id}/messages`);
  expect(reply!.body).toContain('of Brightwater Gifts, an AI');
});

test('the company is named in the settings, and the sample’s name goes with the sample', async ({
  fresh,
}) => {
  const { page, baton } = await fresh();
  await page.goto('/desk/settings/company');
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toHaveAttribute('placeholder', 'Now: Harborline');
  await expectAccessible(page);
  await name.fill('Brightwater Gifts');
  await page.getByRole('checkbox', { name: 'German' }).check();
  await page.getByRole('checkbox', { name: 'Fri' }).uncheck();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('It counts from the next answer on.')).toBeVisible();

  await baton.call('DELETE', '/api/v1/sample-data');
  await expect
    .poll(async () => (await baton.call<{ is_loaded: boolean }>('GET', '/api/v1/sample-data')).is_loaded)
    .toBe(false);
  const company = await baton.call<Record<string, unknown>>('GET', '/api/v1/company');
  expect(company).toMatchObject({
    name: 'Brightwater Gifts',
    languages: ['en', 'de'],
    hours: { days: ['mon', 'tue', 'wed', 'thu'] },
  });
});

test('steps can be skipped, the guide put away, and taken out again', async ({ fresh }) => {
  const { page } = await fresh({ workspace: 'none' });
  await page.goto('/desk/start');
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await expect(page.getByText('Left as it is')).toBeVisible();
  await expect(page.getByRole('link', { name: /^First steps/ })).toBeVisible();
  await page.getByRole('button', { name: 'Put this away' }).click();
  await expect(page).toHaveURL(/inbox/);
  await expect(page.getByRole('link', { name: /^First steps/ })).toBeHidden();
  await page.goto('/desk/start');
  await page.getByRole('button', { name: 'Keep it on the rail' }).click();
  await expect(page.getByRole('link', { name: /^First steps/ })).toBeVisible();
});

test('the sample goes by a typed word, and one’s own article stays', async ({ fresh }) => {
  test.slow();
  const { page, baton } = await fresh();
  await baton.call('PUT', '/api/v1/articles/our-own', { markdown: '# Our own\n\nWe wrote this ourselves.' });
  await page.goto('/desk/settings/sample-data');
  await page.getByRole('button', { name: 'Remove the sample data' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Remove for good' })).toBeDisabled();
  await dialog.getByLabel('Type remove to confirm').fill('remove');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The sample is gone')).toBeVisible({ timeout: 30_000 });
  const left = await baton
    .call<{ articles: number; customers: number; agents: number }>('GET', '/api/v1/about')
    .then(
      (about) =>
        (about as unknown as { counts: { articles: number; customers: number; agents: number } }).counts,
    );
  expect(left).toMatchObject({ articles: 1, customers: 0, agents: 6 });
});

test('a file that is no article says what to do, and the others are imported', async ({ fresh }) => {
  const { page } = await fresh({ workspace: 'none' });
  const folder = await mkdtemp(join(tmpdir(), 'baton-bad-'));
  await writeFile(join(folder, 'empty.md'), '---\ntitle: Empty\n---\n');
  await writeFile(join(folder, 'fine.md'), '# Fine\n\nSomething to know.\n');
  await page.goto('/desk/start');
  await page.getByRole('button', { name: 'Bring your articles' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([join(folder, 'empty.md'), join(folder, 'fine.md')]);
  await expect(page.getByText('1 article is ready')).toBeVisible();
  await expect(page.getByText('1 of 2 files could not be read')).toBeVisible();
});

test('about says what is running', async ({ page }) => {
  await page.goto('/desk/settings/about');
  await expect(page.getByText('Sqlite')).toBeVisible();
  await expectAccessible(page);
});

test('the guide on a phone, in both themes, and with the keyboard', async ({ fresh }) => {
  const { page } = await fresh({ workspace: 'none' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/desk/start');
  await page.getByRole('button', { name: 'Say how far agents may go' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /Only sort/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
