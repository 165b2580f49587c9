const phone = { width: 360, height: 740 };

const click = (page, name) =>
  page.getByRole('button', { name }).or(page.getByText(name)).first().click({ timeout: 4000 });

/** What is worth a picture, by the name of its file. */
export const pictures = (day) => [
  { name: 'inbox', path: `/desk/inbox/escalated/${day.cust_003.id}` },
  {
    name: 'trace',
    path: `/desk/inbox/all/${day.cust_001.id}`,
    act: (page) => click(page, /how it got there/i),
  },
  { name: 'knowledge', path: '/desk/knowledge' },
  { name: 'article', path: '/desk/knowledge/kb_001' },
  { name: 'agents', path: '/desk/agents' },
  { name: 'agent', path: '/desk/agents/TechnicalSupportAgent' },
  { name: 'insights', path: '/desk/insights' },
  { name: 'settings', path: '/desk/settings/people' },
  { name: 'start', path: '/desk/start' },
  {
    name: 'palette',
    path: '/desk/inbox/unassigned',
    themes: ['light'],
    act: (page) => page.keyboard.press('Control+k'),
  },
  { name: 'widget', path: '/demo', visitor: true, act: openWidget },
  { name: 'help', path: '/help', visitor: true },
  { name: 'help-article', path: '/help/articles/kb_001', visitor: true },
  { name: 'help-answer', path: '/help/ask', visitor: true, themes: ['light'], act: ask },
  { name: 'inbox-phone', path: '/desk/inbox/escalated', size: phone, themes: ['light'] },
  { name: 'ticket-phone', path: `/desk/inbox/escalated/${day.cust_003.id}`, size: phone, themes: ['light'] },
  { name: 'help-phone', path: '/help/articles/kb_001', size: phone, themes: ['light'], visitor: true },
];

/** The way of a newcomer: open it, ask, and read the answer. */
async function openWidget(page) {
  await page.getByRole('button').last().click({ timeout: 4000 });
  const box = page.frameLocator('iframe').last().getByRole('textbox').first();
  await box.fill('I forgot my password and the reset mail does not arrive.');
  await box.press('Enter');
  await page.frameLocator('iframe').last().getByText('spam').first().waitFor({ timeout: 10_000 });
}

async function ask(page) {
  await page.getByLabel('Your question').fill('I forgot my password and the reset mail does not arrive.');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await page.getByText('Answered by AI').waitFor();
}
