import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/journey';
import { open, quiet, reply, saidToCustomer, story } from '../support/room';

test('a reply can be taken back in the seconds after it was sent', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Taken back');
  await open(page, ticket);
  await reply(page).fill('Too early');
  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(reply(page)).toHaveValue('Too early');
  expect(await saidToCustomer(baton, ticket)).not.toContain('Too early');
});

test('of two who answer at once the second is stopped, shown why, and keeps the words', async ({
  page,
  baton,
  signedIn,
}) => {
  const ticket = await quiet(baton, 'Two at once');
  const kim = await signedIn('teammate', 'Kim Brandt');
  await Promise.all([open(page, ticket), open(kim, ticket)]);
  await reply(kim).fill('My own answer.');
  await reply(page).fill('Your key was renewed.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(story(page).getByText('Your key was renewed.')).toBeVisible();

  await expect(kim.getByText('This arrived while you write')).toBeVisible();
  await kim.getByRole('button', { name: 'Send reply' }).click();
  await kim.getByRole('button', { name: 'Send now' }).click();
  const stopped = kim.getByRole('alert', { name: 'What arrived meanwhile' });
  await expect(stopped.getByText('Not sent: this arrived while you wrote')).toBeVisible();
  await expect(stopped.getByText(/Your key was renewed\./)).toBeVisible();
  await expect(reply(kim)).toHaveValue('My own answer.');
  expect(await saidToCustomer(baton, ticket)).not.toContain('My own answer.');

  await stopped.getByRole('button', { name: 'Send anyway' }).click();
  await kim.getByRole('button', { name: 'Send now' }).click();
  await expect(story(kim).getByText('My own answer.')).toBeVisible();
  await expect(story(page).getByText('My own answer.')).toBeVisible();
});

test('a draft outlives a reload', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Half written');
  await open(page, ticket);
  await reply(page).fill('Half a thought');
  await expect(page.getByText('Draft kept')).toBeVisible();
  await page.reload();
  await expect(reply(page)).toHaveValue('Half a thought');
});

test('a macro fills the words in and moves the ticket when it is sent', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'With a macro', 'cust_001');
  await open(page, ticket);
  await reply(page).press('/');
  await page.getByRole('combobox', { name: 'Find a macro' }).fill('resolve');
  await page.getByRole('combobox', { name: 'Find a macro' }).press('Enter');
  await expect(reply(page)).toHaveValue(/^Hi John,/);
  await expect(page.getByText('Resolve the ticket')).toBeVisible();

  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(story(page).getByText('resolved it')).toBeVisible();
  const now = await baton.call<{ status: string }>('GET', `/api/v1/tickets/${ticket.id}`);
  expect(now.status).toBe('resolved');
});

test('files go up with a reply and come down again; what could be run is refused', async ({
  page,
  baton,
}) => {
  const ticket = await quiet(baton, 'With files');
  await open(page, ticket);
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles([
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<html><script>1</script></html>') },
    { name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Breathe') },
  ]);
  await expect(page.getByText('Files of this type are not taken.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove page.html' }).click();
  await expect(page.getByRole('button', { name: 'Remove steps.txt' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await reply(page).fill('The steps are attached.');
  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  const link = story(page).getByRole('link', { name: /steps\.txt/ });
  await expect(link).toBeVisible();
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('steps.txt');
});

test('a suggested reply is taken with its sources and edited', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'To be suggested');
  await baton.call('POST', `/tickets/${ticket.id}/messages?wait=0`, {
    message: 'How do I set up two-factor authentication?',
  });
  await open(page, ticket);
  await page.getByRole('button', { name: 'Suggest' }).click();
  const card = page.getByRole('region', { name: 'Suggested reply' });
  await expect(card.getByText(/sure,/)).toBeVisible();
  await expect(card.getByRole('list', { name: 'Sources' })).toBeVisible();
  await card.getByRole('button', { name: 'Use and edit' }).click();
  await expect(reply(page)).not.toHaveValue('');
  await expect(reply(page)).not.toHaveValue(/\[1\]/);
});

test('words survive a lost network and go out when it is back', async ({ page, context, baton }) => {
  const ticket = await quiet(baton, 'No network');
  await open(page, ticket);
  await context.setOffline(true);
  await reply(page).fill('Written in a tunnel.');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  await context.setOffline(false);
  await expect(story(page).getByText('Written in a tunnel.')).toBeVisible({ timeout: 20_000 });
  const said = await saidToCustomer(baton, ticket);
  expect(said.filter((words) => words === 'Written in a tunnel.')).toHaveLength(1);
});

test('a lead keeps the macros of the team', async ({ page }) => {
  await page.goto('/desk/settings/macros');
  await expect(page.getByRole('heading', { name: 'Ask for a screenshot' })).toBeVisible();
  await page.getByRole('button', { name: 'Make a macro' }).first().click();
  await page.getByLabel('Name').fill('Ask for the order number');
  await page.getByLabel(/^Words/).fill('Hi {{customer.first_name}}, which order is it about?');
  await page.getByText('For the whole team').click();
  await page.getByRole('button', { name: 'Save macro' }).click();
  await expect(page.getByRole('heading', { name: 'Ask for the order number' })).toBeVisible();
  await expectAccessible(page);
});
