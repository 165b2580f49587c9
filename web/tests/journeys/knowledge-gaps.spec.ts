import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import type { Baton } from '../support/baton';
import { expect, test } from '../support/journey';
import type { Page } from '@playwright/test';

const gaps = (page: Page) => page.getByRole('list', { name: 'Questions without an article' });

async function asked(baton: Baton, ...questions: string[]) {
  const tickets = [];
  for (const question of questions)
    tickets.push(await baton.ticket(question.split('?')[0]!.slice(0, 60), question));
  return tickets;
}

test('the same question asked in several ways is one gap, from which an article is begun', async ({
  page,
  baton,
}) => {
  const [first] = await asked(
    baton,
    'Do you sell saddles for zebras?',
    'Can I buy a zebra saddle from you?',
    'Where do you sell saddles that fit a zebra?',
  );
  await baton.call('POST', `/api/v1/tickets/${first!.id}/take-over`, {});
  await baton.call('POST', `/api/v1/tickets/${first!.id}/replies`, {
    message: 'No, zebras cannot be saddled.',
  });
  await baton.call('POST', `/api/v1/tickets/${first!.id}/resolve`, {});

  await page.goto('/desk/knowledge');
  await page.getByRole('link', { name: 'Gaps' }).click();
  const gap = gaps(page).getByRole('listitem').filter({ hasText: /zebra/i }).first();
  await expect(gap).toContainText('3times');
  await expect(gap).toContainText('1 resolved by people');
  await gap.getByText('Questions and what people answered').click();
  await expect(gap.getByText('No, zebras cannot be saddled.')).toBeVisible();
  await expect(gap.getByRole('list', { name: 'Questions as they were asked' }).getByRole('link')).toHaveCount(
    3,
  );

  const title = await gap.getByRole('heading').first().innerText();
  await gap.getByRole('link', { name: /^Write an article/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
});

test('a gap whose article is written moves to those answered since', async ({ page, baton }) => {
  await asked(baton, 'Can a platypus swim under ice?');
  await page.goto('/desk/knowledge/gaps');
  await expect(gaps(page).getByText('Can a platypus swim under ice?').first()).toBeVisible();
  await baton.call('POST', '/api/v1/articles', {
    title: 'A platypus under ice',
    markdown: 'A platypus can swim under ice for two minutes. Do not follow the platypus under the ice.',
    publish: true,
  });

  const since = page.getByRole('region', { name: 'Answered since' });
  await expect(since.getByRole('link', { name: 'A platypus under ice' })).toBeVisible();
  await expect(since.getByText('Can a platypus swim under ice?').first()).toBeVisible();
});

test('a question leads to its ticket', async ({ page, baton }) => {
  const [ticket] = await asked(baton, 'Is there a museum of umbrellas near you?');
  await page.goto('/desk/knowledge/gaps?days=30');
  const gap = gaps(page).getByRole('listitem').filter({ hasText: 'museum of umbrellas' }).first();
  await gap.getByText('Questions', { exact: true }).click();
  await gap.getByRole('list').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(ticket!.id));
});

test('without gaps the page says what will be here', async ({ fresh }) => {
  const { page } = await fresh();
  await page.goto('/desk/knowledge/gaps');
  await expect(page.getByRole('heading', { name: 'Nothing is missing' })).toBeVisible();
  await expectAccessible(page);
});

test('the page has no serious finding in either theme and fits a phone', async ({ page, baton }) => {
  await asked(baton, 'Which kangaroo pouches fit a grey kangaroo?');
  await page.goto('/desk/knowledge/gaps');
  await expect(gaps(page).getByRole('listitem').first()).toBeVisible();
  await gaps(page).getByText('Questions', { exact: true }).first().click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
