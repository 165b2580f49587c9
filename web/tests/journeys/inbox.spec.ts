import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { filterMenu } from '../support/filters';
import { expect, test } from '../support/journey';
import { change, needPerson } from '../support/tickets';
import type { Page } from '@playwright/test';

let run = 0;
/** A word that no other ticket of this server holds. */
const word = () => `lantern${process.pid}x${++run}`;

const line = (page: Page, subject: string) => page.getByRole('listitem').filter({ hasText: subject });
const tickets = (page: Page) => page.getByRole('list', { name: 'Tickets' });

test('views show who must act, with their counts', async ({ page, baton }) => {
  const tag = word();
  const [id] = await needPerson(baton, `${tag} nobody has it`);
  await page.goto('/desk/inbox/unassigned');
  await expect(line(page, tag)).toBeVisible();
  await expect(line(page, tag)).toContainText('Needs a person');

  await page.getByRole('button', { name: /View: Unassigned/ }).click();
  const before = Number(
    await page
      .getByRole('link', { name: /^Resolved/ })
      .locator('span')
      .last()
      .textContent(),
  );
  await page.getByRole('link', { name: /^Escalated/ }).click();
  await expect(page).toHaveURL(/inbox\/escalated/);
  await expect(line(page, tag)).toBeVisible();

  await change(baton, [id!], 'resolve');
  await page.getByRole('button', { name: /View: Escalated/ }).click();
  await expect(
    page
      .getByRole('link', { name: /^Resolved/ })
      .locator('span')
      .last(),
  ).toHaveText(String(before + 1));
});

test('search and filters narrow the list and are kept as a view', async ({ page, baton }) => {
  const tag = word();
  const [urgent] = await needPerson(baton, `${tag} burning`, `${tag} calm`);
  await change(baton, [urgent!], 'set_priority', 'urgent');
  await page.goto('/desk/inbox/all');
  await expect(line(page, `${tag} burning`)).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type(tag);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: 'Priority' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Urgent' }).click();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/priority/);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name').fill(`Fires ${tag}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`View: Fires ${tag} 1 `) })).toBeVisible();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: 'This view' }).click();
  await page.getByRole('menuitem', { name: /Rename/ }).click();
  await page.getByLabel('Name').fill(`Blazes ${tag}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`View: Blazes ${tag}`) })).toBeVisible();
  await page.getByRole('button', { name: 'This view' }).click();
  await page.getByRole('menuitem', { name: /Delete/ }).click();
  await expect(page).toHaveURL(/inbox\/mine/);
});

test('filters of every kind are put on and taken off by keyboard alone', async ({ page, baton }) => {
  const tag = word();
  const [urgent, calm] = await needPerson(baton, `${tag} burning`, `${tag} calm`);
  await change(baton, [urgent!], 'set_priority', 'urgent');
  await change(baton, [calm!], 'assign', 'Ada Admin');
  await page.goto(`/desk/inbox/all?q=${tag}`);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(2);
  const { add, close, value } = filterMenu(page);

  await add('Priority', 'Urgent');
  await expect(value('Urgent')).toBeChecked();
  await close();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove filter Priority: Urgent' }).press('Enter');
  await expect(tickets(page).getByRole('listitem')).toHaveCount(2);

  await add('Teammate', 'You');
  await close();
  await expect(line(page, `${tag} calm`)).toBeVisible();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await add('Channel', 'API');
  await close();
  await add('Language', 'English');
  await close();
  await add('Opened', 'Today');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page).toHaveURL(/teammate=me.*channel=api.*language=en.*created_from=/);
  await expect(page.getByRole('button', { name: /Remove filter/ })).toHaveText([
    'Teammate: You',
    'Language: English',
    'Channel: API',
    /^Opened since \d/,
  ]);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove filter Language: English' })).toBeVisible();
  await expectAccessible(page);
});

test('three tickets are sorted out by keyboard alone', async ({ page, baton }) => {
  const tag = word();
  await needPerson(baton, `${tag} first`, `${tag} second`, `${tag} third`);
  await page.goto(`/desk/inbox/unassigned?q=${tag}`);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(3);

  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('2');
  await expect(line(page, `${tag} first`)).toContainText('High');
  await page.keyboard.press('j');
  await page.keyboard.press('i');
  await expect(line(page, `${tag} second`)).toContainText('You');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await expect(line(page, `${tag} third`)).toContainText('Resolved');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/inbox\/unassigned\/[0-9a-f-]{36}/);
});

test('a dialog keeps its keys to itself, and one Esc leaves it', async ({ page, baton }) => {
  const tag = word();
  await needPerson(baton, `${tag} one`, `${tag} two`);
  await page.goto(`/desk/inbox/unassigned?q=${tag}`);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(2);

  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog').getByRole('button', { name: /Ada Admin/ })).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.press('/');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(page.getByText(/^Close\s*Esc$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(line(page, `${tag} one`).getByRole('link')).toBeFocused();
  await expect(line(page, `${tag} one`)).toContainText('Needs a person');

  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(line(page, `${tag} two`).getByRole('link')).toBeFocused();
});

test('many are assigned at once, and it is taken back', async ({ page, baton }) => {
  const tag = word();
  await needPerson(baton, `${tag} one`, `${tag} two`, `${tag} three`);
  await page.goto(`/desk/inbox/unassigned?q=${tag}`);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(3);

  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page
    .getByRole('button', { name: /Ada Admin/ })
    .last()
    .click();
  await expect(page.getByText('3 tickets assigned to you')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'You' })).toHaveCount(3);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'You' })).toHaveCount(0);
});

test('what a colleague does shows in place, and what conflicts is said', async ({
  page,
  baton,
  signedIn,
}) => {
  const tag = word();
  const [id] = await needPerson(baton, `${tag} shared`, `${tag} other`);
  const colleague = await signedIn('teammate', `Mara ${tag}`);
  for (const one of [page, colleague]) {
    await one.goto(`/desk/inbox/escalated?q=${tag}`);
    await expect(tickets(one).getByRole('listitem')).toHaveCount(2);
  }

  await line(colleague, `${tag} shared`).getByRole('link').focus();
  await colleague.keyboard.press('e');
  await expect(line(page, `${tag} shared`)).toContainText('Resolved');
  await expect(tickets(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('1 has left this view')).toBeVisible();
  await page.getByText('1 has left this view').click();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  expect(id).toBeTruthy();
});

test('new tickets announce themselves and do not push the list', async ({ page, baton }) => {
  const tag = word();
  await needPerson(baton, `${tag} there before`);
  await page.goto(`/desk/inbox/escalated?q=${tag}`);
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('The server cannot be reached')).toHaveCount(0);

  await needPerson(baton, `${tag} newer`, `${tag} newest`);
  const pill = page.getByRole('button', { name: '2 new' });
  await expect(pill).toBeVisible();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await pill.click();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(3);
});

test('what happens before the feed is open shows, too', async ({ page, baton }) => {
  const tag = word();
  const [id] = await needPerson(baton, `${tag} early`);
  let open = () => {};
  const opened = new Promise<void>((done) => (open = done));
  await page.route('**/api/v1/events?*', (route) => opened.then(() => route.continue()));
  await page.goto(`/desk/inbox/escalated?q=${tag}`);
  await expect(line(page, tag)).toContainText('Needs a person');

  await change(baton, [id!], 'set_priority', 'urgent');
  open();
  await expect(line(page, tag)).toContainText('Urgent');
});

test('after a lost network the list catches up', async ({ page, baton, context }) => {
  const tag = word();
  const [id] = await needPerson(baton, `${tag} out of sight`);
  await page.goto(`/desk/inbox/escalated?q=${tag}`);
  await expect(line(page, tag)).toContainText('Needs a person');

  await context.setOffline(true);
  await change(baton, [id!], 'set_priority', 'urgent');
  await context.setOffline(false);
  await expect(line(page, tag)).toContainText('Urgent', { timeout: 20_000 });
});

test('on a phone the list is the page and the ticket opens over it', async ({ page, baton }) => {
  const tag = word();
  await needPerson(
    baton,
    `${tag} with a subject that is far too long for the width of a phone in somebody's hand`,
  );
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(`/desk/inbox/escalated?q=${tag}`);
  await expect(line(page, tag)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await line(page, tag).getByRole('link').click();
  await expect(page).toHaveURL(/escalated\/[0-9a-f-]{36}/);
  await expect(tickets(page)).toBeHidden();
  await page.goBack();
  await expect(line(page, tag)).toBeVisible();
});

test('an empty view says what will stand there and where to look next', async ({ page }) => {
  await page.goto('/desk/inbox/all?q=nosuchwordanywhere');
  await expect(page.getByText('No ticket fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(tickets(page).getByRole('listitem').first()).toBeVisible();
});

test('the inbox is accessible in both themes', async ({ page, baton }) => {
  const tag = word();
  const ids = await needPerson(baton, `${tag} one`, `${tag} two`);
  await change(baton, ids.slice(0, 1), 'set_priority', 'urgent');
  await page.goto('/desk/inbox/all?status=escalated');
  await expect(line(page, tag).first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expectAccessible(page);
  await page.getByRole('button', { name: /View: All/ }).click();
  await expectAccessible(page);
});
