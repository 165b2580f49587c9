import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { admin, expect, stranger, test } from '../support/journey';
import { Server } from '../support/server';

const password = 'a long enough password';

test('the first link makes an admin, who is signed in; used again it says so kindly', async ({ browser }) => {
  const server = await Server.start();
  try {
    const page = await stranger(browser, server.url);
    await page.goto(`/desk/welcome/${server.welcomeToken}`);
    await expect(page.getByLabel('Your name')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Your name').fill('Grace');
    await page.getByLabel('E-mail address').fill('grace@harborline.example');
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Become the admin' }).click();
    await expect(page.getByText('Use 10 to 200 characters')).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByLabel('Your name')).toHaveValue('Grace');

    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Become the admin' }).click();
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
    await expect(page).toHaveURL(/\/desk\/start/);

    const late = await stranger(browser, server.url);
    await late.goto(`/desk/welcome/${server.welcomeToken}`);
    await expect(late.getByRole('heading', { name: 'This link was used already' })).toBeVisible();
    await expectAccessible(late);
    await late.getByRole('link', { name: 'Go to sign in' }).click();
    await expect(late.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('an admin invites a teammate, who joins in another browser', async ({ page, browser, baton }) => {
  await page.goto('/desk/settings/people');
  await page.getByRole('button', { name: 'Invite a teammate' }).click();
  await page.getByLabel('E-mail address').fill('mara@harborline.example');
  await page.getByLabel('Name optional').fill('Mara');
  await page.getByLabel('Role', { exact: true }).selectOption('lead');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('mara@harborline.example', { exact: false })).toBeVisible();

  const theirs = await stranger(browser, baton.url);
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByText('Ada Admin invites you as a lead')).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByLabel('Password').fill(password);
  await theirs.getByRole('button', { name: 'Join' }).click();
  await expect(theirs.getByRole('navigation', { name: 'Rooms' })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Role of Mara')).toHaveValue('lead');
  await expect(page.getByText('Mara joined as a lead')).toBeVisible();
});

test('wrong passwords are refused without a hint, and then locked; what was typed stays', async ({
  browser,
  baton,
  signedIn,
}) => {
  const known = await signedIn('teammate', 'Lock');
  const email = (await known.request.get('/api/v1/session').then((answer) => answer.json())).email as string;
  const page = await stranger(browser, baton.url);
  await page.goto('/desk/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  for (let tries = 0; tries < 5; tries++) {
    await page.getByLabel('Password').fill(`wrong password ${tries}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('E-mail address or password is not right')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  }
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Too many tries')).toBeVisible();
  await expect(page.getByRole('button', { name: /Try again in \d+ s/ })).toBeDisabled();
  await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  await expectAccessible(page);
});

test('two-step sign-in is turned on with a code and asked for at the next sign-in', async ({
  browser,
  baton,
  signedIn,
}) => {
  const page = await signedIn('teammate', 'Tova');
  await page.goto('/desk/settings/you');
  const email = (await page.request.get('/api/v1/session').then((answer) => answer.json())).email as string;
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByRole('img', { name: 'QR code for your authenticator' })).toBeVisible();
  const secret = await page.getByLabel('Key for the authenticator').inputValue();
  await page.getByLabel('Code that it shows').fill('000000');
  await page.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByText('This code is not right')).toBeVisible();
  await page.getByLabel('Code that it shows').fill(codeOf(secret));
  await page.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
  const recovery = (await page.getByLabel('Recovery codes').innerText()).split('\n')[0]!;
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('On. After your password')).toBeVisible();

  const other = await stranger(browser, baton.url);
  await other.goto('/desk/sign-in?back=%2Fsettings%2Fyou');
  await other.getByLabel('E-mail address').fill(email);
  await other.getByLabel('Password').fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await expectAccessible(other);
  await other.getByLabel('Code').fill('000000');
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByText('This code is not right')).toBeVisible();
  await other.getByLabel('Code').fill(recovery);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { name: 'Tova' })).toBeVisible();
});

test('a session that is ended elsewhere is sent to the sign-in page and comes back to where it was', async ({
  browser,
  baton,
  signedIn,
}) => {
  const page = await signedIn('teammate', 'Rune');
  await page.goto('/desk/settings/you');
  const email = (await page.request.get('/api/v1/session').then((answer) => answer.json())).email as string;
  const other = await stranger(browser, baton.url);
  await other.goto('/desk/sign-in');
  await other.getByLabel('E-mail address').fill(email);
  await other.getByLabel('Password').fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  await other.goto('/desk/settings/you');

  await page.reload();
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.getByText('This browser ·')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sign out Chrome/ })).toHaveCount(0);

  await other.reload();
  await expect(other).toHaveURL(/\/desk\/sign-in\?back=/);
  await other.getByLabel('E-mail address').fill(email);
  await other.getByLabel('Password').fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other).toHaveURL(/\/desk\/settings\/you$/);
  await expect(other.getByRole('heading', { name: 'Rune' })).toBeVisible();
});

test('an admin takes a teammate off the team, who is out at once', async ({ page, signedIn }) => {
  const theirs = await signedIn('teammate', 'Odd');
  await theirs.goto('/desk/settings/you');
  await expect(theirs.getByRole('heading', { name: 'Odd' })).toBeVisible();

  await page.goto('/desk/settings/people');
  await page.getByRole('button', { name: 'More about Odd' }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByRole('heading', { name: 'Deactivated' })).toBeVisible();

  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the only admin stays one', async ({ fresh }) => {
  const { page } = await fresh({ workspace: 'none' });
  await page.goto('/desk/settings/people');
  await page.getByLabel(`Role of ${admin.name}`).selectOption('viewer');
  await expect(page.getByText('Somebody has to be admin')).toBeVisible();
  await expect(page.getByLabel(`Role of ${admin.name}`)).toHaveValue('admin');
});

test('a viewer reads and cannot write', async ({ signedIn, baton }) => {
  const page = await signedIn('viewer', 'Vera');
  const ticket = await baton.escalated('Viewer ticket');
  const session = (await page.request.get('/api/v1/session').then((answer) => answer.json())) as {
    csrf: string;
  };
  const read = await page.request.get(`/api/v1/tickets/${ticket.id}/timeline`);
  expect(read.status()).toBe(200);
  const written = await page.request.post(`/api/v1/tickets/${ticket.id}/replies`, {
    headers: { 'X-Baton-Csrf': session.csrf },
    data: { message: 'Hello' },
  });
  expect(written.status()).toBe(403);
  await page.goto('/desk/settings/you');
  const pages = page.getByRole('navigation', { name: 'Settings' });
  await expect(pages.getByRole('link', { name: 'You' })).toBeVisible();
  await expect(pages.getByRole('link', { name: 'People' })).toHaveCount(0);
  await expect(pages.getByRole('link', { name: 'Keys' })).toHaveCount(0);
});

test('a key is made for one purpose, shown once, and revoked', async ({ page, baton }) => {
  await page.goto('/desk/settings/keys');
  await page.getByRole('button', { name: 'Make a key' }).first().click();
  await page.getByLabel('What is it for?').fill('figures');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByText('Say what the key may do')).toBeVisible();
  await page.getByRole('checkbox', { name: /Read insights/ }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  const secret = await page.getByLabel('Secret').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await statusOf(baton.url, '/dashboard/metrics', secret)).toBe(200);
  expect(await statusOf(baton.url, '/api/v1/keys', secret)).toBe(403);

  await page.getByRole('button', { name: 'Revoke figures' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Revoke figures' })).toHaveCount(0);
  expect(await statusOf(baton.url, '/dashboard/metrics', secret)).toBe(401);
});

test('by keyboard alone one signs in and changes the theme', async ({ browser, baton, signedIn }) => {
  const known = await signedIn('teammate', 'Kaya');
  const email = (await known.request.get('/api/v1/session').then((answer) => answer.json())).email as string;
  const page = await stranger(browser, baton.url);
  await page.goto('/desk/sign-in?back=%2Fsettings%2Fyou');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kaya' })).toBeVisible();
  await page.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const room of ['people', 'keys', 'you'] as const) {
  test(`settings, ${room}: readable for all, also at 360 px`, async ({ page }) => {
    await page.goto(`/desk/settings/${room}`);
    await ready(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test('sign-in and welcome fit 360 px', async ({ browser, baton }) => {
  const page = await stranger(browser, baton.url);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/desk/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto('/desk/welcome/unknown');
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

async function ready(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /Loading/ })).toHaveCount(0);
}

async function statusOf(url: string, path: string, key: string) {
  return (await fetch(url + path, { headers: { Authorization: `Bearer ${key}` } })).status;
}

/** What an authenticator shows for a secret now (RFC 6238). */
function codeOf(secret: string, now = Date.now()) {
  const bits = [...secret.replaceAll('=', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', Buffer.from(bytes)).update(step).digest();
  const offset = digest[19]! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
