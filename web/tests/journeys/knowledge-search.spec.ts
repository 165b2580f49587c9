import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';

const question = 'My reset mail does not arrive';

test('a question shows its passages, what each score is made of, and how sure an answer would be', async ({
  page,
}) => {
  await page.goto('/desk/knowledge');
  await page.getByRole('link', { name: 'Test the search' }).click();
  await page.getByLabel('A customer asks').fill(question);

  const best = page.getByRole('region', { name: 'Passages, best first' }).getByRole('listitem').first();
  await expect(best.getByRole('link')).toBeVisible();
  await expect(best).toContainText(/\d+\s%/);
  await expect(best.locator('mark')).toContainText(/reset|mail/i);
  for (const part of ['Words, whole article', 'Words, its title', 'Meaning, nearest sentence'])
    await expect(best.getByText(part)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What an agent would do' })).toContainText(/\d+\s% sure/);
  await expect(page.getByRole('region', { name: 'Words looked for' }).getByText('reset')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Search index' })).toContainText(/published articles/);
});

test('the address keeps the question, readers and language for a colleague', async ({ page }) => {
  await page.goto('/desk/knowledge/search');
  await page.getByLabel('A customer asks').fill(question);
  await page.getByLabel('Look in').selectOption('internal');
  await expect(page).toHaveURL(/q=My.*audience=internal/);
  await page.reload();

  await expect(page.getByLabel('A customer asks')).toHaveValue(question);
  await expect(page.getByLabel('Look in')).toHaveValue('internal');
  await expect(
    page.getByRole('region', { name: 'Passages, best first' }).getByRole('listitem').first(),
  ).toBeVisible();
});

test('what no article is about can be written at once, with the question as its title', async ({ page }) => {
  await page.goto('/desk/knowledge/search?q=Which+kangaroo+pouches+fit+a+grey+kangaroo');
  const verdict = page.getByRole('region', { name: 'What an agent would do' });
  await expect(verdict.getByRole('heading', { name: 'No article is about this' })).toBeVisible();
  await expect(page.getByText('in no article').first()).toBeVisible();

  await verdict.getByRole('link', { name: 'Write an article about it' }).click();

  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Which kangaroo pouches fit a grey kangaroo',
  );
  await expect(page.getByRole('button', { name: 'Save draft' })).toBeEnabled();
});

test('an article published meanwhile is found without asking again', async ({ page, baton }) => {
  await page.goto('/desk/knowledge/search?q=How+do+I+shear+an+alpaca');
  await expect(page.getByRole('heading', { name: 'No article is about this' })).toBeVisible();
  await baton.call('POST', '/api/v1/articles', {
    title: 'Shearing an alpaca',
    markdown: 'Shear an alpaca once a year, in spring. Begin at the belly.',
    publish: true,
  });

  await expect(page.getByRole('link', { name: 'Shearing an alpaca' })).toBeVisible();
});

test('the page has no serious finding in either theme and fits a phone', async ({ page }) => {
  await page.goto(`/desk/knowledge/search?q=${encodeURIComponent(question)}`);
  await expect(
    page.getByRole('region', { name: 'Passages, best first' }).getByRole('listitem').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
