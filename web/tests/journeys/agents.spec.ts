import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import type { Baton } from '../support/baton';
import { expect, test } from '../support/journey';

const account = '/desk/agents/AccountManagerAgent';
const reset =
  'I forgot my password and asked for a reset, but the reset mail does not arrive. What can I do?';

interface AgentView {
  version: number;
  title: string;
  description: string;
  categories: string[];
  knowledge: string[];
  instructions: string;
}

test.describe('The room of the agents', () => {
  test('a lead sees the team like colleagues and opens one', async ({ page, baton }) => {
    await baton.answered();
    await page.goto('/desk/agents');

    await expect(page.getByRole('heading', { name: 'Agents', level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(6);
    await page.getByRole('link', { name: 'Account agent' }).click();

    await expect(page).toHaveURL(/\/desk\/agents\/AccountManagerAgent$/);
    await expect(page.getByText(/Replies without a person when at least 55\s%\ssure/)).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'The last 30 days' }).getByText(/of \d+ turns?/),
    ).toBeVisible();
  });

  test('a conversation can be tried, and every step of it read', async ({ page, baton }) => {
    const before = await rows(baton);
    await page.goto(account);
    await say(page, reset);

    const reply = page.getByRole('article', { name: 'Account agent, AI' });
    await expect(reply).toContainText('an AI');
    await expect(reply).toContainText('handed over to account manager agent');
    await reply.getByRole('button', { name: /How it got there/ }).click();
    for (const verb of ['Read', 'Found', 'Did', 'Checked', 'Decided']) {
      await reply.getByRole('button', { name: new RegExp(`^${verb}`) }).click();
      await expect(reply.getByRole('group', { name: `Evidence: ${verb}` })).toBeVisible();
    }
    await expect(reply.locator('mark').first()).toBeVisible();
    await expect(reply.getByRole('group', { name: 'Evidence: Did' })).toContainText('search_knowledge');
    await expect(reply.getByRole('group', { name: 'Evidence: Checked' })).toContainText('Passed');
    await expect(reply.getByRole('group', { name: 'Evidence: Decided' })).toContainText('nothing');

    // The trial left nothing behind: no ticket, no run, no figure.
    expect(await rows(baton)).toEqual(before);
  });

  test('a conversation goes on over turns and ends where a person takes over', async ({ page }) => {
    await page.goto(account);
    await say(page, reset);
    await expect(page.getByRole('article', { name: 'Account agent, AI' })).toHaveCount(1);
    await say(page, 'Please let me talk to a person.');

    await expect(page.getByText('A person would have this conversation now')).toBeVisible();
    await page.getByRole('button', { name: 'Begin anew' }).first().click();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByLabel('Write as the customer')).toBeVisible();
  });

  test('unsaved rules count in the test conversation and nowhere else', async ({ page, baton }) => {
    await page.goto(account);
    await rule(page, 'Account', 'Assist');
    await expect(page.getByText('with your unsaved changes')).toBeVisible();
    await say(page, reset);

    await expect(
      page.getByText('The customer hears nothing yet. A person would find this draft:'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Discard' }).click();
    const saved = await baton.call<{ categories: { category: string; autonomy: string }[] }>(
      'GET',
      '/api/v1/autonomy',
    );
    expect(saved.categories.every((one) => one.autonomy === 'auto')).toBe(true);
  });

  test('from assist on, a real ticket is drafted instead of answered, and back again', async ({
    page,
    baton,
  }) => {
    await page.goto(account);
    await rule(page, 'Account', 'Assist');
    await page.getByRole('button', { name: 'Save rules' }).click();
    await expect(page.getByRole('button', { name: 'Save rules' })).toHaveCount(0);

    const ticket = await baton.answered();
    const [drafted] = await runs(baton, ticket.id);
    expect(drafted!.outcome).toBe('drafted');

    await page.getByRole('button', { name: 'Earlier rules' }).click();
    await page.getByRole('button', { name: /^Version 1/ }).click();
    await page.getByRole('button', { name: 'Bring version 1 back' }).click();
    await expect(page.getByText(/Replies without a person when at least 55/)).toBeVisible();
    const [answered] = await runs(baton, (await baton.answered()).id);
    expect(answered!.outcome).toBe('answered');
  });

  test('the threshold says what it would have meant', async ({ page, baton }) => {
    await baton.answered();
    await page.goto(account);
    const slider = page.getByRole('slider', { name: /How sure an agent must be: Account/ });
    await slider.focus();
    await page.keyboard.press('End');

    await expect(page.getByText(/it would have answered none of/)).toBeVisible();
    await expect(slider).toHaveAttribute('aria-valuetext', '100 percent sure');
    await page.keyboard.press('Home');
    await expect(page.getByText(/it would have answered \d+ of/)).toBeVisible();
  });

  test('instructions are edited, the difference is shown, and the old words come back', async ({ page }) => {
    await page.goto('/desk/agents/BillingAgent');
    const words = page.getByLabel('Instructions', { exact: true });
    const old = await words.inputValue();
    await words.fill(`${old}\n\nAlways name the currency twice.`);
    await page.getByRole('button', { name: 'Save agent' }).click();
    await expect(page.getByText(/, version 2\./)).toBeVisible();

    await page.getByRole('button', { name: 'Versions' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('ins')).toContainText('Always name the currency twice.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /^Version 1/ }).click();
    await dialog.getByRole('button', { name: 'Bring version 1 back' }).click();

    await expect(page.getByText(/, version 3\./)).toBeVisible();
    await expect(words).toHaveValue(old);
  });

  test('of two leads who edit at once nobody loses a word', async ({ page, baton }) => {
    await page.goto('/desk/agents/ProductAgent');
    const words = page.getByLabel('Instructions', { exact: true });
    await words.fill('Mine: thank them once.');
    const now = await baton.call<AgentView>('GET', '/api/v1/agents/ProductAgent');
    await baton.call('PUT', '/api/v1/agents/ProductAgent', {
      ...now,
      expected_version: now.version,
      instructions: 'Theirs: thank them twice.',
    });
    await page.getByRole('button', { name: 'Save agent' }).click();

    await expect(page.getByText('Somebody saved this agent while you were writing')).toBeVisible();
    await expect(page.locator('ins').first()).toBeVisible();
    await expect(words).toHaveValue('Mine: thank them once.');
    await page.getByRole('button', { name: 'Go on with mine' }).click();
    await page.getByRole('button', { name: 'Save agent' }).click();
    await expect(page.getByText(/, version 3\./)).toBeVisible();
    const saved = await baton.call<AgentView>('GET', '/api/v1/agents/ProductAgent');
    expect(saved.instructions).toBe('Mine: thank them once.');
  });

  test('leaving with something unsaved asks first', async ({ page }) => {
    await page.goto('/desk/agents/BillingAgent');
    await page.getByLabel('Title').fill('Money agent');
    await page.getByRole('link', { name: 'Knowledge' }).click();

    await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Stay' }).click();
    await expect(page.getByLabel('Title')).toHaveValue('Money agent');
    await page.getByRole('link', { name: 'Knowledge' }).click();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(page).toHaveURL(/\/desk\/knowledge/);
  });

  test('an agent of one’s own joins, takes a category and leaves', async ({ page, baton }) => {
    await page.goto('/desk/agents');
    await page.getByRole('button', { name: 'New agent' }).click();
    await page.getByLabel('Title').fill('Idea keeper');
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /Feature request/ })
      .click();
    await expect(page.getByText('Moves here from Product agent')).toBeVisible();
    await page.getByRole('button', { name: 'Add agent' }).click();

    await expect(page).toHaveURL(/\/agents\/IdeaKeeperAgent$/);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Remove agent' }).click();
    await expect(page).toHaveURL(/\/desk\/agents$/);
    const general = await baton.call<AgentView>('GET', '/api/v1/agents/GeneralSupportAgent');
    expect(general.categories).toContain('feature_request');
  });

  test('a viewer reads and changes nothing', async ({ signedIn }) => {
    const page = await signedIn('viewer', 'Vera Viewer');
    await page.goto('/desk/agents/TechnicalSupportAgent');

    await expect(page.getByText('You help customers whose integration')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Assist' }).first()).toBeDisabled();
    await expect(page.getByRole('slider').first()).toBeDisabled();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByText('What they do not answer goes to Technical support.').first()).toBeVisible();
    await page.goto('/desk/agents');
    await expect(page.getByRole('link', { name: 'Account agent' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'New agent' })).toHaveCount(0);
  });

  test('everything can be done with the keyboard alone', async ({ page }) => {
    await page.goto('/desk/agents');
    await tabTo(page, 'link', 'Account agent');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/AccountManagerAgent$/);
    await expect(page.getByLabel('Write as the customer')).toBeVisible();
    await page.getByLabel('Write as the customer').focus();
    await page.keyboard.type('Where can I download an invoice?');
    await page.keyboard.press('Enter');

    const headline = page.getByRole('button', { name: /How it got there/ });
    await headline.focus();
    await page.keyboard.press('Enter');
    await expect(headline).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Read/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', { name: 'Evidence: Read' })).toBeVisible();
    await page.getByRole('radio', { name: 'Auto' }).first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('Not saved yet')).toBeVisible();
  });

  test('it fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/desk/agents');
    await expect(page.getByRole('link', { name: 'Account agent' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.goto(account);
    await say(page, reset);
    await page.getByRole('button', { name: /How it got there/ }).click();
    await page.getByRole('button', { name: /^Found/ }).click();
    await expectNoSidewaysScroll(page);
  });

  test('it is accessible in both themes, folded and unfolded', async ({ page }) => {
    await page.goto('/desk/agents');
    await expect(page.getByRole('link', { name: 'Account agent' })).toBeVisible();
    await expectAccessible(page);
    await page.goto(account);
    await say(page, reset);
    await page.getByRole('button', { name: /How it got there/ }).click();
    for (const verb of ['Read', 'Found', 'Did', 'Checked', 'Decided']) {
      await page.getByRole('button', { name: new RegExp(`^${verb}`) }).click();
    }
    await expectAccessible(page);
  });

  test('an answer that cannot be had keeps what was typed', async ({ page }) => {
    await page.goto(account);
    await page.route('**/api/v1/agents/try', (route) => route.abort());
    await say(page, 'Do you hear me?');

    await expect(page.getByText('There was no answer')).toBeVisible();
    await expect(page.getByLabel('Write as the customer')).toHaveValue('Do you hear me?');
    await page.unroute('**/api/v1/agents/try');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('article', { name: /, AI$/ })).toHaveCount(1);
  });
});

async function say(page: Page, text: string) {
  await page.getByLabel('Write as the customer').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

async function rule(page: Page, category: string, autonomy: string) {
  await page
    .getByRole('group', { name: `What agents may do: ${category}` })
    .getByRole('radio', { name: autonomy })
    .check();
}

function runs(baton: Baton, ticket: string) {
  return baton.call<{ outcome: string }[]>('GET', `/api/v1/tickets/${ticket}/runs`);
}

async function rows(baton: Baton) {
  const metrics = await baton.call<{ total_tickets: number }>('GET', '/dashboard/metrics');
  const figures = await baton.call<{ runs: number }>('GET', '/api/v1/agents/AccountManagerAgent/figures');
  return [metrics.total_tickets, figures.runs];
}

async function tabTo(page: Page, role: 'link', name: string) {
  const target = page.getByRole(role, { name });
  await expect(target).toBeVisible();
  for (let press = 0; press < 40; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached with Tab.`);
}
