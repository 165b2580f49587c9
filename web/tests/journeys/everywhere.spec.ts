import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';

/** Pages that no journey of their own looks at, each with words that stand there when it is complete. */
const pages = [
  ['/desk/start', 'Bring your articles'],
  ['/desk/settings/sample-data', 'Remove the sample data'],
  ['/desk/settings/macros', 'Ask for a screenshot'],
  ['/desk/customers/nobody', 'There is no such customer'],
  ['/desk/knowledge/nothing', 'This article is not here'],
  ['/desk/nowhere', 'This address leads nowhere'],
] as const;

for (const [path, words] of pages) {
  test(`${path} is readable for everybody, also at 360 px`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test('the palette and the sheet of keys are readable for everybody', async ({ page }) => {
  await page.goto('/desk/inbox/all');
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

test('a ticket with its dossier is readable for everybody', async ({ page, baton }) => {
  const ticket = await baton.escalated('Dossier for everybody');
  await page.goto(`/desk/inbox/escalated/${ticket.id}`);
  await expect(page.getByRole('region', { name: 'Dossier' })).toBeVisible();
  await expectAccessible(page);
});

test('the tickets behind a figure are readable for everybody', async ({ page, baton }) => {
  await baton.answered();
  await page.goto('/desk/insights?metric=total');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
});
