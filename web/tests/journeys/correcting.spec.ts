import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import type { Baton, Ticket } from '../support/baton';
import { expect, test } from '../support/journey';
import { open, story } from '../support/room';

/** With words of its own: what is corrected here is learnt for the same words elsewhere. */
async function quiet(baton: Baton, subject: string) {
  const ticket = await baton.ticket(
    subject,
    'How do I share the schedule of next week with somebody outside of the team?',
  );
  await baton.call('POST', `/api/v1/tickets/${ticket.id}/take-over`, {});
  return ticket;
}

/** What the server holds of a ticket, and whether a person said it. */
async function standing(baton: Baton, ticket: Ticket) {
  const { category, priority, metadata } = await baton.call<{
    category: string;
    priority: string;
    metadata: Record<string, unknown>;
  }>('GET', `/api/v1/tickets/${ticket.id}`);
  return {
    category: [category, metadata.category_is_given],
    priority: [priority, metadata.priority_is_given],
    language: [metadata.language, metadata.language_is_given],
  };
}

test('category, priority and language are corrected with one key each, by letter or arrow', async ({
  page,
  baton,
}) => {
  const ticket = await quiet(baton, 'To be corrected');
  await open(page, ticket);

  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'What is it about?' })).toBeVisible();
  await expect(page.getByRole('dialog').locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Feature request' })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Billing' })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Bug report' })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Billing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Category is Billing now.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Billing\s?, set by a person$/ })).toBeVisible();
  await expect.poll(async () => (await standing(baton, ticket)).category).toEqual(['billing_inquiry', true]);

  await page.keyboard.press('l');
  await expect(page.getByRole('dialog').locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^German\s?, set by a person$/ })).toBeVisible();
  await expect.poll(async () => (await standing(baton, ticket)).language).toEqual(['de', true]);

  await page.keyboard.press('p');
  await expect(page.getByRole('dialog').locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /^Urgent priority\s?, set by a person$/ })).toBeVisible();
  await expect.poll(async () => (await standing(baton, ticket)).priority).toEqual(['urgent', true]);
  await expect(story(page).getByText(/changed the language from English to German/)).toBeVisible();
});

test('a first correction taken back is the agents’ reading again', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Taken back');
  const before = await standing(baton, ticket);
  expect(before.category[1]).toBe(false);
  await open(page, ticket);

  await page.keyboard.press('c');
  await page.getByRole('dialog').getByRole('button', { name: 'Feature request' }).click();
  await expect.poll(async () => (await standing(baton, ticket)).category).toEqual(['feature_request', true]);
  await page.keyboard.press('Control+z');

  await expect.poll(async () => (await standing(baton, ticket)).category).toEqual(before.category);
  await expect(page.getByRole('button', { name: /^Feature request/ })).toHaveCount(0);
  await expect(story(page).getByText(/took the correction of the category back/)).toBeVisible();
});

test('a correction that is refused is put back and says why', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Closed meanwhile');
  await open(page, ticket);
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog').locator('[aria-current]')).toBeFocused();
  await page.route('**/api/v1/tickets/bulk', (route) => route.abort());
  await page.keyboard.press('1');

  await expect(page.getByRole('status').getByText(/cannot be reached/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Urgent priority/ })).toHaveCount(0);
});

test('the choices are in the sheet of shortcuts, accessible, and fit a phone', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'In the sheet');
  await open(page, ticket);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const what of ['category', 'priority', 'language'])
    await expect(sheet.getByText(`Correct the ${what}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Which language is it?' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a viewer sees who said it and can correct nothing', async ({ baton, signedIn }) => {
  const ticket = await quiet(baton, 'Only to be read');
  await baton.call('POST', `/api/v1/tickets/${ticket.id}/priority`, { priority: 'urgent' });
  const viewer = await signedIn('viewer', 'Vic Viewer');
  await open(viewer, ticket);

  await expect(viewer.getByText('Urgent priority')).toBeVisible();
  await expect(viewer.getByRole('button', { name: /Urgent priority/ })).toHaveCount(0);
  await viewer.keyboard.press('c');
  await expect(viewer.getByRole('dialog')).toHaveCount(0);
});

test('several tickets are corrected from the list with the same keys', async ({ page, baton }) => {
  const tag = `sorting${process.pid}`;
  const tickets = [await quiet(baton, `${tag} one`), await quiet(baton, `${tag} two`)];
  await page.goto(`/desk/inbox/all?q=${tag}`);
  await expect(page.getByRole('list', { name: 'Tickets' }).getByRole('listitem')).toHaveCount(2);
  for (const name of ['one', 'two'])
    await page.getByRole('checkbox', { name: `Choose ${tag} ${name}` }).check();

  await page.keyboard.press('c');
  await page.getByRole('dialog').getByRole('button', { name: 'Bug report' }).click();

  for (const ticket of tickets)
    await expect.poll(async () => (await standing(baton, ticket)).category).toEqual(['bug_report', true]);
});
