import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/journey';

const parts = ['Sort tickets', 'Judge answers', 'Reliability', 'Versions'];

test('one key says what a ticket is about, and the agents have the example', async ({ fresh }) => {
  test.slow();
  const { baton, page } = await fresh();
  const ticket = await baton.ticket(
    'The berth',
    'Hum hum, the pelican of the purple yonder wants two metres more.',
  );
  await page.goto('/desk/agents');
  await page.getByRole('link', { name: 'Teach them' }).click();

  const card = page.getByRole('article', { name: 'The berth' });
  await expect(card.getByText('Hum hum')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();

  const now = await baton.call<{ category: string }>('GET', `/tickets/${ticket.id}`);
  expect(now.category).toBe('feature_request');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByRole('region', { name: 'What tickets are about' })).toContainText('1 sorted ticket');
});

test('an answer drawn by lot is judged, and the judgement counts', async ({ fresh }) => {
  test.slow();
  const { baton, page } = await fresh();
  await baton.answered();
  await page.goto('/desk/agents/learning?part=judge');

  const card = page.getByRole('article', { name: 'Cannot login to my account' });
  await expect(card.getByRole('group', { name: 'What the agents answered' })).toContainText('AI');
  await page.keyboard.press('y');
  await expect(page.getByRole('heading', { name: 'No answers to judge' })).toBeVisible();

  await page.getByRole('tab', { name: 'Reliability' }).click();
  await expect(
    page.getByText('1 of 1 judged answers were right (1 by teammates, 0 by customers).').first(),
  ).toBeVisible();
  await expect(
    page.getByText(/At most 5\s%\swrong: not yet; it takes at least 44 more answers/).first(),
  ).toBeVisible();
});

test('too little to learn from is said in words', async ({ fresh }) => {
  const { page } = await fresh();
  await page.goto('/desk/agents/learning?part=versions');

  const category = page.getByRole('region', { name: 'What tickets are about' });

  await expect(category.getByRole('button', { name: 'Learn now' })).toBeDisabled();
  await expect(category.getByText(/^Nobody has put anything right yet. From 5 examples on/)).toBeVisible();
  await expect(category.getByText('It reads now.')).toBeVisible();
});

test('every part fits a phone and has no serious finding in either theme', async ({ page, baton }) => {
  test.slow();
  await baton.answered();
  await page.goto('/desk/agents/learning');
  for (const part of parts) {
    await page.getByRole('tab', { name: part }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
