import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';
import type { Baton } from '../support/baton';

/** A small history of today: confirmed, passed on, resolved by a person, and untouched. */
async function history(baton: Baton) {
  const answered = await baton.answered();
  await baton.customerWrites(answered, 'Thank you, that worked: the mail is here and I am in again.');
  await baton.answered('Reset mail does not arrive');
  await baton.escalated();
  const resolved = await baton.escalated('An unexpected charge');
  await baton.call('POST', `/api/v1/tickets/${resolved.id}/resolve`, { reason: 'Explained by phone.' });
}

test('every number opens exactly as many tickets as it says', async ({ fresh }) => {
  test.slow();
  const { baton, page } = await fresh();
  await history(baton);
  await page.goto('/desk/insights');
  await expect(page.getByRole('heading', { name: 'Insights' })).toBeVisible();

  const standing = page.getByRole('list', { name: 'Tickets by what became of them' }).getByRole('button');
  await expect(standing).toHaveCount(6);
  for (const bar of await standing.all()) {
    if (await bar.isDisabled()) continue;
    const count = Number(/(\d+)\s*\d+\s*%$/.exec((await bar.innerText()).replaceAll('\n', ' ').trim())?.[1]);
    await bar.click();
    const behind = page.getByRole('list', { name: 'Tickets behind this figure' });
    await expect(behind.getByRole('listitem')).toHaveCount(count);
    await page.keyboard.press('Escape');
    await expect(behind).toBeHidden();
  }

  await page
    .getByRole('region', { name: 'Settled without a person' })
    .getByRole('button', { name: '4', exact: true })
    .click();
  await expect(page.getByRole('dialog')).toContainText('All tickets');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(4);
});

test('what a figure means is one click away', async ({ page, baton }) => {
  await baton.answered();
  await page.goto('/desk/insights');
  await page.getByRole('button', { name: 'what this means: Settled without a person' }).click();
  await expect(
    page
      .getByText('Silence is not a yes', { exact: false })
      .or(page.getByText('did not come back for', { exact: false }))
      .first(),
  ).toBeVisible();
});

test('other days show other figures, and the address keeps them', async ({ page, baton }) => {
  await baton.answered();
  await page.goto('/desk/insights');
  await expect(page.getByRole('region', { name: 'Tickets a day' })).toBeVisible();
  await page.getByLabel('Days').selectOption('custom');
  await page.getByLabel('Last day').fill('2020-02-01');
  await page.getByLabel('First day').fill('2020-01-01');
  await expect(page.getByRole('heading', { name: 'No tickets in these days' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Last day')).toHaveValue('2020-02-01');
  await page.getByRole('button', { name: 'Show all of the last 90 days' }).click();
  await expect(page.getByRole('region', { name: 'Tickets a day' })).toBeVisible();
  await expect(page).toHaveURL(/range=.*90/);
});

test('an empty installation says what will be here', async ({ fresh }) => {
  const { page } = await fresh({ workspace: 'none' });
  await page.goto('/desk/insights');
  await expect(page.getByRole('heading', { name: 'No tickets in these days' })).toBeVisible();
  await expect(
    page.getByText('Every number opens the tickets that it counts', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('marks can be reached and opened with the keyboard alone', async ({ page, baton }) => {
  await baton.answered();
  await page.goto('/desk/insights');
  const days = page
    .getByRole('region', { name: 'Tickets a day' })
    .getByRole('group', { name: 'Tickets a day', exact: true });
  await days.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Opened on');
  // The focus is on “Close”.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('on a phone everything is there, and nothing sticks out', async ({ page, baton }) => {
  await baton.answered();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/desk/insights');
  await expect(page.getByRole('region', { name: 'First answer by agents' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('the room is readable for everybody', async ({ page, baton }) => {
  await baton.escalated();
  await baton.answered();
  await page.goto('/desk/insights');
  await expect(page.getByRole('region', { name: 'Hours of the day' })).toBeVisible();
  await expectAccessible(page);
});
