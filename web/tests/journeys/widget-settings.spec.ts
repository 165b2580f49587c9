import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';

test('an admin sets the widget up, sees it, and the website shows it', async ({ fresh }) => {
  const { page, server } = await fresh();
  await page.goto('/desk/settings/widget');
  await expect(page.getByText('Any website may show this widget.')).toBeVisible();
  await expect(page.getByLabel('Widget tag')).toHaveValue(
    `<script src="${server.url}/widget.js" data-baton async></script>`,
  );

  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#ffd400');
  await expect(page.getByText(/hard to see on a white page: 1\.4/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#5b2a86');
  await page.getByLabel('Greeting, English').fill('Good to see you.');
  await page.getByLabel('Your websites').fill('shop.example');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/is no website/).first()).toBeVisible();
  await expect(page.getByLabel('Greeting, English')).toHaveValue('Good to see you.');

  await page.getByLabel('Your websites').fill(server.url);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/Saved\. Websites show it/)).toBeVisible();
  await expect(page.getByText('Any website may show this widget.')).toBeHidden();

  await page.goto('/demo');
  await page.locator('baton-widget button').click();
  const chat = page.frameLocator('baton-widget iframe');
  await expect(chat.getByRole('heading', { name: 'Good to see you.' })).toBeVisible();
  await expect(chat.locator('.band')).toHaveCSS('background-color', 'rgb(91, 42, 134)');
});

test('a secret is shown once, and a second can follow before the first is revoked', async ({ fresh }) => {
  const { page } = await fresh();
  await page.goto('/desk/settings/widget');
  await page.getByRole('button', { name: 'New secret' }).click();
  await expect(page.getByLabel('New secret', { exact: true }).and(page.locator('input'))).toHaveValue(
    /^bws_/,
  );
  await page.reload();
  await expect(page.getByLabel('New secret', { exact: true }).and(page.locator('input'))).toHaveCount(0);
  await page.getByRole('button', { name: 'New secret' }).click();
  await expect(page.getByRole('button', { name: 'Revoke' })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'New secret' })).toBeDisabled();
  await page.getByRole('button', { name: 'Revoke' }).first().click();
  await page.getByRole('button', { name: 'Revoke for good' }).click();
  await expect(page.getByRole('button', { name: 'Revoke' })).toHaveCount(1);
});

test('the page has no serious finding and fits a phone', async ({ page }) => {
  await page.goto('/desk/settings/widget');
  await expect(page.getByRole('heading', { name: 'Signed identity' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
