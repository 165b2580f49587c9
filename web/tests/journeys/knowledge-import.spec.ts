import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/journey';

test('files that are dropped become articles, and a bad one says what to do', async ({ page, baton }) => {
  // A word that no other journey uses.
  const word = `word${Math.random().toString(36).slice(2, 10)}`;
  await page.goto('/desk/knowledge');
  await expect(page.getByRole('table')).toBeVisible();
  await drop(page, [
    [`${word}-one.md`, `---\ntitle: First ${word}\n---\nText one.`],
    [
      `${word}-two.html`,
      `<html><head><title>Second ${word}</title></head><body><p>Text <b>two</b>.</p></body></html>`,
    ],
    [`${word}-bad.md`, '---\ntitle: Bad\ncategory: weather\n---\nText.'],
  ]);

  await page.getByRole('button', { name: 'Import 3 files' }).click();
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel.getByRole('heading', { name: 'Imported, with files that need a look' })).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
  await expect(panel.getByText('2 new · 1 could not be read')).toBeVisible();
  await expect(panel.getByText(`${word}-bad.md`)).toContainText('line 3');
  await expect(panel.getByText(/Use one of: .*billing_inquiry/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Try 1 file again' })).toBeVisible();
  await panel.getByRole('link', { name: `Second ${word}` }).click();
  await expect(page.getByRole('article')).toHaveText('Text two.');
  const found = await baton.call<unknown[]>('GET', `/api/v1/articles?q=${word}`);
  expect(found).toHaveLength(2);
});

test('an import of many files can be cancelled, also after the page was left', async ({ fresh }) => {
  // Without a worker nothing is read, so the import stays where it is until it is cancelled.
  const { page } = await fresh({ environment: { BATON__Roles: 'web' } });
  await page.goto('/desk/knowledge');
  await expect(page.getByRole('table')).toBeVisible();
  await drop(
    page,
    Array.from({ length: 120 }, (_, number) => [`many-${number}.md`, `Text of file ${number}.`]),
  );
  await page.getByRole('button', { name: 'Import 120 files' }).click();
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel.getByText('0 of 120')).toBeVisible();

  await page.reload();
  await expect(panel.getByText('0 of 120')).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel the import' }).click();
  await expect(panel.getByRole('heading', { name: 'Import cancelled' })).toBeVisible();
  await expect(panel.getByText('120 not read')).toBeVisible();
});

test('a new workspace without articles says how to begin', async ({ fresh }) => {
  const { page } = await fresh({ workspace: 'none' });
  await page.goto('/desk/knowledge');
  await expect(
    page.getByRole('heading', { name: 'Drop files here, or write the first article' }),
  ).toBeVisible();
  await expectAccessible(page);
});

/** Drops files on the page as from a folder window. */
async function drop(page: Page, files: (readonly [string, string])[] | string[][]) {
  const dropped = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const [name, content] of list) {
      transfer.items.add(new File([content ?? ''], name ?? '', { type: 'text/plain' }));
    }
    return transfer;
  }, files as string[][]);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
  await expect(page.getByText('Drop files or folders to make articles of them')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}
