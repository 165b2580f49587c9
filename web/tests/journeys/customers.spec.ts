import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';

test('a customer is found by what one remembers, and a past ticket opens', async ({ page, baton }) => {
  const ticket = await baton.answered('Cannot sign in since noon', 'cust_001');
  await page.goto('/desk/customers');
  await page.getByRole('searchbox', { name: 'Find a customer' }).fill('tech corp');
  await page.getByRole('link', { name: /John Doe/ }).click();
  await expect(page.getByRole('heading', { name: 'John Doe' })).toBeVisible();
  await expect(page.getByText('Enterprise · Tech Corp', { exact: false })).toBeVisible();
  await expect(page.getByText('resolved by a person', { exact: false }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /Cannot sign in since noon/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(ticket.id));
});

test('nobody found says what to try, and the search can be cleared', async ({ page }) => {
  await page.goto('/desk/customers?q=zzzzzz');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page.getByRole('link', { name: /John Doe/ })).toBeVisible();
});

test('a note is kept for the team', async ({ page }) => {
  await page.goto('/desk/customers/cust_002');
  await page.getByLabel('Notes for the team').fill('Prefers to be called before noon.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('button', { name: 'Save note' })).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('Notes for the team')).toHaveValue('Prefers to be called before noon.');
});

test('a note that somebody overtook is not lost', async ({ page, baton }) => {
  await page.goto('/desk/customers/cust_003');
  await page.getByLabel('Notes for the team').fill('Mine');
  await baton.call('PATCH', '/api/v1/customers/cust_003', { notes: 'Theirs' });
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText('Your words are kept', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Notes for the team')).toHaveValue('Mine');
});

test('the tier can be changed, and the list follows', async ({ page }) => {
  await page.goto('/desk/customers/cust_007');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Tier').selectOption('premium');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Premium', { exact: false }).first()).toBeVisible();
  await page.goto('/desk/customers?tier=premium');
  await expect(page.getByRole('link', { name: /Tom Wheeler/ })).toBeVisible();
});

test('customers are found with the keyboard alone', async ({ page }) => {
  await page.goto('/desk/customers');
  await page.getByRole('searchbox', { name: 'Find a customer' }).focus();
  await page.keyboard.type('jane');
  await expect(page.getByRole('list', { name: 'Customers' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jane Smith' })).toBeVisible();
});

test('on a phone, in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/desk/customers', '/desk/customers/cust_001']) {
    await page.goto(path);
    await expect(page.getByText('John Doe').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
