import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import type { Baton, Ticket } from '../support/baton';
import { expect, test } from '../support/journey';

const room = (ticket: Ticket) => `/desk/inbox/unassigned/${ticket.id}`;
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', exact: true });
const story = (page: Page) => page.getByRole('log', { name: 'Conversation' });

async function open(page: Page, ticket: Ticket) {
  await page.goto(room(ticket));
  await expect(story(page)).toBeVisible();
}

/** A ticket that no agent speaks on any more, so that nothing moves but what a journey moves. */
async function quiet(baton: Baton, subject: string) {
  const ticket = await baton.answered(subject);
  await baton.call('POST', `/api/v1/tickets/${ticket.id}/take-over`, {});
  return ticket;
}

async function saidToCustomer(baton: Baton, ticket: Ticket) {
  const messages = await baton.call<{ body: string }[]>(
    'GET',
    `/tickets/${ticket.id}/messages`,
    undefined,
    ticket.token,
  );
  return messages.map((message) => message.body);
}

test('a teammate reads a ticket and answers it', async ({ page, baton }) => {
  const ticket = await baton.answered('Reset mail does not arrive');
  await open(page, ticket);
  await expect(page.getByRole('heading', { name: 'Reset mail does not arrive' })).toBeVisible();
  await expect(story(page).getByText('I forgot my password and asked')).toBeVisible();
  await expect(
    story(page)
      .getByRole('link', { name: /^Source 1/ })
      .first(),
  ).toBeVisible();

  await reply(page).fill('I have sent the mail **again**.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await expect(page.getByText(/^Sending in/)).toBeVisible();
  await page.getByRole('button', { name: 'Send now' }).click();

  await expect(story(page).getByText('I have sent the mail again.')).toBeVisible();
  await expect(reply(page)).toHaveValue('');
  expect(await saidToCustomer(baton, ticket)).toContain('I have sent the mail **again**.');
});

test('a reply can be taken back in the seconds after it was sent', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Taken back');
  await open(page, ticket);
  await reply(page).fill('Too early');
  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(reply(page)).toHaveValue('Too early');
  expect(await saidToCustomer(baton, ticket)).not.toContain('Too early');
});

test('a note is seen by the team and by no customer', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'With a note');
  await open(page, ticket);
  await page.getByRole('tab', { name: 'Note' }).click();
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Looks like fraud.');
  await page.getByRole('button', { name: 'Add note' }).click();

  await expect(story(page).getByText('Looks like fraud.')).toBeVisible();
  await expect(story(page).getByText('Only your team sees this')).toBeVisible();
  expect(await saidToCustomer(baton, ticket)).not.toContain('Looks like fraud.');
  const frames = await page.evaluate(
    ({ id, token }) =>
      new Promise<string>((done) => {
        let all = '';
        const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/ws/${id}?token=${token}`);
        socket.onmessage = (event) => {
          all += String(event.data);
          if (all.includes('teammate_joined')) setTimeout(() => done(all), 300);
        };
      }),
    ticket,
  );
  expect(frames).not.toContain('fraud');
});

test('a teammate takes over and gives back with a word to the agent', async ({ page, baton, signedIn }) => {
  const ticket = await baton.escalated('Charge to explain');
  const mara = await signedIn('teammate', 'Mara Holt');
  await open(mara, ticket);
  await mara.getByRole('button', { name: 'Take over' }).click();
  await expect(story(mara).getByText(/Mara Holt.* took over/)).toBeVisible();

  await mara.getByRole('button', { name: 'Give back to the agent' }).click();
  await mara.getByLabel('What should the agent know?').fill('It is the yearly fee for two seats.');
  await mara.getByRole('button', { name: 'Give back', exact: true }).click();
  await expect(story(mara).getByText('gave it back to the agents')).toBeVisible();
  await expect(story(mara).getByText('It is the yearly fee for two seats.')).toBeVisible();
  await open(page, ticket);
  expect((await saidToCustomer(baton, ticket)).join()).not.toContain('yearly fee for two seats');
});

test('of two who answer at once the second is stopped, shown why, and keeps the words', async ({
  page,
  baton,
  signedIn,
}) => {
  const ticket = await quiet(baton, 'Two at once');
  const kim = await signedIn('teammate', 'Kim Brandt');
  await Promise.all([open(page, ticket), open(kim, ticket)]);
  await reply(kim).fill('My own answer.');
  await reply(page).fill('Your key was renewed.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(story(page).getByText('Your key was renewed.')).toBeVisible();

  await expect(kim.getByText('This arrived while you write')).toBeVisible();
  await kim.getByRole('button', { name: 'Send reply' }).click();
  await kim.getByRole('button', { name: 'Send now' }).click();
  const stopped = kim.getByRole('alert', { name: 'What arrived meanwhile' });
  await expect(stopped.getByText('Not sent: this arrived while you wrote')).toBeVisible();
  await expect(stopped.getByText(/Your key was renewed\./)).toBeVisible();
  await expect(reply(kim)).toHaveValue('My own answer.');
  expect(await saidToCustomer(baton, ticket)).not.toContain('My own answer.');

  await stopped.getByRole('button', { name: 'Send anyway' }).click();
  await kim.getByRole('button', { name: 'Send now' }).click();
  await expect(story(kim).getByText('My own answer.')).toBeVisible();
  await expect(story(page).getByText('My own answer.')).toBeVisible();
});

test('a draft outlives a reload', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Half written');
  await open(page, ticket);
  await reply(page).fill('Half a thought');
  await expect(page.getByText('Draft kept')).toBeVisible();
  await page.reload();
  await expect(reply(page)).toHaveValue('Half a thought');
});

test('a macro fills the words in and moves the ticket when it is sent', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'With a macro');
  await open(page, ticket);
  await reply(page).press('/');
  await page.getByRole('combobox', { name: 'Find a macro' }).fill('resolve');
  await page.getByRole('combobox', { name: 'Find a macro' }).press('Enter');
  await expect(reply(page)).toHaveValue(/^Hi John,/);
  await expect(page.getByText('Resolve the ticket')).toBeVisible();

  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(story(page).getByText('resolved it')).toBeVisible();
  const now = await baton.call<{ status: string }>('GET', `/api/v1/tickets/${ticket.id}`);
  expect(now.status).toBe('resolved');
});

test('files go up with a reply and come down again; what could be run is refused', async ({
  page,
  baton,
}) => {
  const ticket = await quiet(baton, 'With files');
  await open(page, ticket);
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles([
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<html><script>1</script></html>') },
    { name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Breathe') },
  ]);
  await expect(page.getByText('Files of this type are not taken.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove page.html' }).click();
  await expect(page.getByRole('button', { name: 'Remove steps.txt' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await reply(page).fill('The steps are attached.');
  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  const link = story(page).getByRole('link', { name: /steps\.txt/ });
  await expect(link).toBeVisible();
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('steps.txt');
});

test('a suggested reply is taken with its sources and edited', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'To be suggested');
  await baton.call('POST', `/tickets/${ticket.id}/messages?wait=0`, {
    message: 'How do I set up two-factor authentication?',
  });
  await open(page, ticket);
  await page.getByRole('button', { name: 'Suggest' }).click();
  const card = page.getByRole('region', { name: 'Suggested reply' });
  await expect(card.getByText(/sure,/)).toBeVisible();
  await expect(card.getByRole('list', { name: 'Sources' })).toBeVisible();
  await card.getByRole('button', { name: 'Use and edit' }).click();
  await expect(reply(page)).not.toHaveValue('');
  await expect(reply(page)).not.toHaveValue(/\[1\]/);
});

test('an escalated ticket brings its dossier', async ({ page, baton }) => {
  const ticket = await baton.escalated('Charge with a dossier');
  await open(page, ticket);
  const dossier = page.getByRole('region', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { name: 'Wants' })).toBeVisible();
  await expect(dossier.getByText('There is an unexpected charge')).toBeVisible();
  await expect(dossier.getByRole('heading', { name: 'Why it stopped' })).toBeVisible();
  await expect(dossier.getByRole('heading', { name: 'Next step' })).toBeVisible();
  await expect(story(page).getByText(/^Escalated to/)).toBeVisible();
});

test('a reply opens to how it got there, down to the passage and the sentence it used', async ({
  page,
  baton,
}) => {
  const ticket = await baton.answered('How it came about');
  await open(page, ticket);
  await story(page)
    .getByRole('button', { name: /^How it got there/ })
    .first()
    .click();
  for (const verb of ['Read', 'Found', 'Did', 'Checked', 'Decided'])
    await story(page)
      .getByRole('button', { name: new RegExp(`^${verb}`) })
      .click();
  const evidence = (verb: string) => story(page).getByRole('group', { name: `Evidence: ${verb}` });

  await expect(
    evidence('Read')
      .getByText(/Account/)
      .first(),
  ).toBeVisible();
  const used = evidence('Found').getByRole('listitem').filter({ hasText: 'in the reply' }).first();
  await expect(used).toContainText(/match \d+\s%/);
  const sentence = await used.locator('mark').first().innerText();
  expect(sentence.length).toBeGreaterThan(20);
  // What is marked in the article is what the customer reads.
  await expect(story(page).getByText(sentence.slice(0, 40)).first()).toBeVisible();
  await expect(evidence('Did')).toContainText('search_knowledge');
  await expect(evidence('Checked')).toContainText('Passed');
  await expect(evidence('Decided')).toContainText(/\d+\s%/);
  await expectAccessible(page);
});

test('everything can be done by keyboard', async ({ page, baton }) => {
  const ticket = await baton.escalated('By keyboard');
  await open(page, ticket);
  await page.keyboard.press('t');
  await expect(story(page).getByText('took over')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Called the bank.');
  await page.keyboard.press('Control+Enter');
  await expect(story(page).getByText('Called the bank.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.keyboard.type('It is settled.');
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('button', { name: 'Send now' }).focus();
  await page.keyboard.press('Enter');
  await expect(story(page).getByText('resolved it')).toBeVisible();
});

test('words survive a lost network and go out when it is back', async ({ page, context, baton }) => {
  const ticket = await quiet(baton, 'No network');
  await open(page, ticket);
  await context.setOffline(true);
  await reply(page).fill('Written in a tunnel.');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await reply(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  await context.setOffline(false);
  await expect(story(page).getByText('Written in a tunnel.')).toBeVisible({ timeout: 20_000 });
  const said = await saidToCustomer(baton, ticket);
  expect(said.filter((words) => words === 'Written in a tunnel.')).toHaveLength(1);
});

test('new words do not move who reads further up', async ({ page, baton }) => {
  const ticket = await quiet(baton, 'Long');
  for (let number = 1; number <= 20; number++)
    await baton.call('POST', `/api/v1/tickets/${ticket.id}/replies`, {
      message: `Line ${number}\n\n${'words '.repeat(60)}`,
      visibility: 'note',
    });
  await open(page, ticket);
  await expect(story(page).getByText('Line 20')).toBeInViewport();
  await story(page).hover();
  await page.mouse.wheel(0, -1500);
  await expect(story(page).getByText('Line 20')).not.toBeInViewport();
  const place = () => story(page).evaluate((element) => element.scrollTop);
  await page.waitForFunction(() => true);
  const before = await place();
  await baton.call(
    'POST',
    `/tickets/${ticket.id}/messages?wait=0`,
    { message: 'Are you there?' },
    ticket.token,
  );
  const below = page.getByRole('button', { name: '1 new below' });
  await expect(below).toBeVisible();
  expect(Math.abs((await place()) - before)).toBeLessThan(4);
  await below.click();
  await expect(story(page).getByText('Are you there?')).toBeInViewport();
});

test('the room fits a phone', async ({ page, baton }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const ticket = await baton.escalated('On a phone');
  await open(page, ticket);
  await expectNoSidewaysScroll(page);
  await expect(reply(page)).toBeInViewport();
  await page.getByRole('button', { name: 'Customer and facts' }).click();
  await expect(page.getByRole('dialog', { name: 'Customer and facts' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dossier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await reply(page).fill('From the train.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(story(page).getByText('From the train.')).toBeVisible();
});

test('a lead keeps the macros of the team', async ({ page }) => {
  await page.goto('/desk/settings/macros');
  await expect(page.getByRole('heading', { name: 'Ask for a screenshot' })).toBeVisible();
  await page.getByRole('button', { name: 'Make a macro' }).first().click();
  await page.getByLabel('Name').fill('Ask for the order number');
  await page.getByLabel(/^Words/).fill('Hi {{customer.first_name}}, which order is it about?');
  await page.getByText('For the whole team').click();
  await page.getByRole('button', { name: 'Save macro' }).click();
  await expect(page.getByRole('heading', { name: 'Ask for the order number' })).toBeVisible();
  await expectAccessible(page);
});

test('the room is accessible in both themes', async ({ page, baton }) => {
  const ticket = await baton.answered('For everybody');
  await open(page, ticket);
  await expect(page.getByText('How it got there').first()).toBeVisible();
  await expectAccessible(page);
});
