import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { expect, stranger, test } from '../support/journey';

/** A word that no other journey uses, so that searches find this article alone. */
const unique = () => `word${Math.random().toString(36).slice(2, 10)}`;

const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the article, in Markdown' });

async function publishedArticle(
  baton: { call: <T>(method: string, path: string, body?: unknown) => Promise<T> },
  title: string,
  markdown: string,
  more: Record<string, unknown> = {},
) {
  return baton.call<{ key: string; revision: number }>('POST', '/api/v1/articles', {
    title,
    markdown,
    publish: true,
    ...more,
  });
}

test('a teammate writes, previews and publishes an article, and the agents find it', async ({ page }) => {
  const word = unique();
  await page.goto('/desk/knowledge');
  await page.getByRole('button', { name: 'New article' }).click();
  await page.getByLabel('Title').fill(`Feed the ${word}`);
  await page.getByLabel('Category').selectOption('general_inquiry');
  await text(page).fill(
    `The ${word} eats at noon.\n\n## How to feed it\n\n1. Open the door\n2. Give it **hay**`,
  );

  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('heading', { name: 'How to feed it' })).toBeVisible();
  await expect(preview.getByRole('listitem').nth(1)).toHaveText('Give it hay');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: `Feed the ${word}` })).toBeVisible();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Knowledge', exact: true }).first().click();
  await page.getByRole('searchbox', { name: 'Search the articles' }).fill(word);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('link', { name: 'Test the search' }).click();
  await page.getByLabel('A customer asks').fill(`when does the ${word} eat`);
  await expect(page.getByRole('link', { name: `Feed the ${word}` }).first()).toBeVisible();
});

test('changes of a published article wait, can be compared, and an earlier version comes back', async ({
  page,
  baton,
}) => {
  const word = unique();
  const { key } = await publishedArticle(baton, `About ${word}`, 'It opens at nine.');
  await page.goto(`/desk/knowledge/${key}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  await text(page).fill('It opens at ten.');
  await page.getByRole('button', { name: 'Save without publishing' }).click();
  await expect(page.getByText('Saved. Readers see what was published last.')).toBeVisible();
  await page.locator('#room').getByRole('button', { name: 'Close', exact: true }).first().click();

  await expect(page.getByText('A newer version waits to be published')).toBeVisible();
  await expect(page.getByRole('article')).toHaveText('It opens at nine.');
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByRole('article')).toHaveText('It opens at ten.');

  await page.getByRole('button', { name: 'Versions' }).click();
  const versions = page.getByRole('dialog');
  await expect(versions.locator('del')).toHaveText('nine');
  await expect(versions.locator('ins')).toHaveText('ten');
  await versions.getByRole('button', { name: /^Version 1/ }).click();
  await versions.getByRole('button', { name: 'Bring this version back' }).click();
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByRole('article')).toHaveText('It opens at nine.');
});

test('two people edit one article: the second sees both texts and loses nothing', async ({
  page,
  baton,
  signedIn,
}) => {
  const { key } = await publishedArticle(baton, `Shared ${unique()}`, 'Water the plants in the morning.');
  const mara = await signedIn('teammate', 'Mara Moss');
  for (const one of [page, mara]) await one.goto(`/desk/knowledge/${key}?edit=true`);
  await text(page).fill('Water the plants in the evening.');
  await text(mara).fill('Water the plants at noon.');
  await text(mara).press('Control+s');
  await expect(mara.getByText('Saved. Readers see what was published last.')).toBeVisible();

  await expect(page.getByText('Mara Moss just changed this article')).toBeVisible();
  await text(page).press('Control+s');
  const conflict = page.getByRole('dialog', { name: 'Mara Moss changed this article while you wrote' });
  await expect(conflict.locator('del').last()).toHaveText('noon');
  await expect(conflict.locator('ins').last()).toHaveText('the evening');
  await conflict.getByRole('button', { name: 'Go on writing' }).click();
  await expect(text(page)).toHaveValue('Water the plants in the evening.');
  await text(page).press('Control+s');
  await conflict.getByRole('button', { name: 'Save mine over them' }).click();
  await expect(page.getByText('Saved. Readers see what was published last.')).toBeVisible();

  const versions = await baton.call<{ number: number; author: string }[]>(
    'GET',
    `/api/v1/articles/${key}/versions`,
  );
  expect(versions.map((version) => version.number)).toEqual([3, 2, 1]);
});

test('an article for the team alone is not in the help centre', async ({ page, baton, browser }) => {
  const word = unique();
  const open = await publishedArticle(baton, `Open ${word}`, `Everybody may know ${word}.`);
  const closed = await publishedArticle(baton, `Closed ${word}`, `Only we know ${word}.`, {
    audience: 'internal',
  });

  const reader = await stranger(browser, baton.url);
  expect((await reader.goto(`/help/articles/${open.key}`))?.status()).toBe(200);
  expect((await reader.goto(`/help/articles/${closed.key}`))?.status()).toBe(404);
  await reader.goto(`/help/search?q=${word}`);
  await expect(reader.getByText(`Open ${word}`).first()).toBeVisible();
  await expect(reader.getByText(`Closed ${word}`)).toHaveCount(0);
  await reader.context().close();

  await page.goto(`/desk/knowledge?q=${word}&audience=internal`);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(page.getByText('Team only').last()).toBeVisible();
});

test('a viewer reads and cannot write', async ({ signedIn, baton }) => {
  const { key } = await publishedArticle(baton, `Read only ${unique()}`, 'Read me.');
  const page = await signedIn('viewer', 'Vera Moss');
  await page.goto('/desk/knowledge');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New article' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Import files' })).toHaveCount(0);
  await page.goto(`/desk/knowledge/${key}?edit=true`);
  await expect(page.getByRole('article')).toHaveText('Read me.');
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await expect(text(page)).toHaveCount(0);
  await page.goto('/desk/knowledge/new');
  await expect(page.getByText('Writing is for teammates')).toBeVisible();
});

test('an article is written, saved, found, edited and published with the keyboard alone', async ({
  page,
}) => {
  const word = unique();
  await page.goto('/desk/knowledge');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.type(`Keys ${word}`);
  for (
    let tabs = 0;
    tabs < 20 && !(await text(page).evaluate((area) => area === document.activeElement));
    tabs++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Press ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as a draft.').first()).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/knowledge\/keys-word.*edit=true/);
  await expect(text(page)).toHaveValue('Press **Enter**');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('rowheader').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveText('Press Enter');
  await page.keyboard.press('e');
  await expect(text(page)).toBeVisible();
});

test('words that were not saved are there again, and leaving asks first', async ({ page, baton }) => {
  const { key } = await publishedArticle(baton, `Unsaved ${unique()}`, 'Saved words.');
  await page.goto(`/desk/knowledge/${key}?edit=true`);
  await text(page).fill('Words that nobody saved.');
  await page.getByRole('link', { name: 'Knowledge', exact: true }).last().click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(text(page)).toHaveValue('Words that nobody saved.');
  await page.getByRole('link', { name: 'Knowledge', exact: true }).last().click();
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('table')).toBeVisible();

  await page.goto(`/desk/knowledge/${key}`);
  await expect(page.getByText('You have words here that were never saved')).toBeVisible();
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect(text(page)).toHaveValue('Words that nobody saved.');
  await page.getByRole('button', { name: 'Start from what is saved' }).click();
  await expect(text(page)).toHaveValue('Saved words.');
});

test('an article goes into the archive, is deleted, and comes back', async ({ page, baton }) => {
  const { key } = await publishedArticle(baton, `Old ${unique()}`, 'Old words.');
  await page.goto(`/desk/knowledge/${key}`);
  await page.getByRole('button', { name: 'More about this article' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('Archived', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'More about this article' }).click();
  await page.getByRole('menuitem', { name: 'Delete for good' }).click();
  await page.getByRole('button', { name: 'Delete the article' }).click();
  await expect(page).toHaveURL(/status=archived/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('rowheader').getByRole('link').click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
});

test('an article shows the questions it answered', async ({ page, baton }) => {
  const ticket = await baton.answered(`Reset mail ${unique()}`);
  const messages = await baton.call<{ citations: { article: string }[] }[]>(
    'GET',
    `/api/v1/tickets/${ticket.id}/messages`,
  );
  const cited = messages.flatMap((message) => message.citations)[0]?.article;
  await page.goto(`/desk/knowledge/${cited}`);
  const answered = page.getByRole('region', { name: 'Questions it answered' });
  await expect(answered.locator(`a[href$="${ticket.id}"]`)).toBeVisible();
});

test('the room fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['knowledge', 'knowledge/kb_001', 'knowledge/kb_001?edit=true', 'knowledge/new']) {
    await page.goto(`/desk/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: /^(Loading|Drawing)/ })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/desk/knowledge/kb_001?edit=true');
  await page.getByRole('tab', { name: 'Preview' }).click();
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('heading').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('every page of the room is accessible in both themes', async ({ page }) => {
  await page.goto('/desk/knowledge');
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Name and order' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/desk/knowledge/kb_001');
  await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Versions' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Version 1/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/desk/knowledge/kb_001?edit=true');
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
});
