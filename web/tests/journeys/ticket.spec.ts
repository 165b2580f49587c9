import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { ask, openChat, openDemo, ticketOf } from '../support/chat';
import { expect, test } from '../support/journey';
import { open, quiet, reply, saidToCustomer, story } from '../support/room';

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

test('what was asked before stands beside the ticket, with what helped', async ({ page, baton }) => {
  const words = 'The bell of the parcel locker at the harbour rings all night. Who switches it off?';
  const customer = `cust_${Date.now()}`;
  const solved = await baton.ticket('Bell at the locker', words, { customer: `${customer}_neighbour` });
  await baton.call('POST', `/api/v1/tickets/${solved.id}/replies`, {
    message: 'I have switched the bell off from here.',
    visibility: 'public',
  });
  await baton.call('POST', `/api/v1/tickets/${solved.id}/resolve`, { reason: 'Bell off' });
  const first = await baton.ticket('The bell', `${words} It is loud.`, { customer });
  await baton.call('POST', `/api/v1/tickets/${first.id}/take-over`, {});
  const second = await baton.ticket('Bell again', `Hello! ${words}`, { customer });
  await baton.call('POST', `/api/v1/tickets/${second.id}/take-over`, {});
  await open(page, second);

  const seen = page.getByRole('region', { name: 'Seen before' });
  const duplicate = seen.getByRole('listitem').filter({ hasText: 'The bell' }).first();
  await expect(duplicate).toContainText('Duplicate');
  await expect(duplicate).toContainText('The same customer');
  await expect(seen.getByText('I have switched the bell off from here.')).toBeVisible();
  await expect(seen.getByText(/Another customer · solved by a teammate/)).toBeVisible();
  await expectAccessible(page);

  await seen.getByRole('link', { name: /Bell at the locker/ }).click();
  await expect(page.getByRole('heading', { name: 'Bell at the locker' })).toBeVisible();
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
  const grounds = evidence('Read');
  await expect(grounds.getByRole('heading', { name: /^Words that say Account/ })).toBeVisible();
  await expect(grounds.getByText('password', { exact: true })).toBeVisible();
  await expect(grounds.getByRole('heading', { name: 'Nearest examples that it learnt from' })).toBeVisible();
  await expect(grounds.getByText(/\d of 5; not angry/)).toBeVisible();
  await expect(grounds.getByText(/^No sign of it/)).toBeVisible();

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

test('the room is accessible in both themes', async ({ page, baton }) => {
  const ticket = await baton.answered('For everybody');
  await open(page, ticket);
  await expect(page.getByText('How it got there').first()).toBeVisible();
  await expectAccessible(page);
});

test('a teammate sees that the customer is writing', async ({ page, browser, server, baton }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    storageState: { cookies: [], origins: [] },
  });
  const visitor = await context.newPage();
  await openDemo(visitor);
  const chat = await openChat(visitor);
  await ask(chat, 'I want to talk to a person, please.');
  const id = await ticketOf(visitor);
  await baton.call('POST', `/api/v1/tickets/${id}/take-over`, {});
  await page.goto(`/desk/inbox/unassigned/${id}`);
  await expect(story(page)).toBeVisible();
  const writing = page.getByRole('status').filter({ hasText: 'is writing' });

  await chat.getByRole('textbox', { name: 'Your message' }).pressSequentially('One more thing');
  await expect(writing).toBeVisible();
  await chat.getByRole('textbox', { name: 'Your message' }).press('Enter');

  await expect(story(page).getByText('One more thing')).toBeVisible();
  await expect(writing).toBeHidden();
  await context.close();
});
