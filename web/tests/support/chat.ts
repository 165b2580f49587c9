import type { FrameLocator, Page } from '@playwright/test';

export const launcher = (page: Page) => page.locator('baton-widget button').first();

export async function openChat(page: Page): Promise<FrameLocator> {
  await launcher(page).click();
  return page.frameLocator('baton-widget iframe');
}

export async function ask(chat: FrameLocator, question: string) {
  await chat.getByRole('textbox', { name: /question|Frage/ }).fill(question);
  await chat.getByRole('textbox', { name: /question|Frage/ }).press('Enter');
}

export async function say(chat: FrameLocator, words: string) {
  await chat.getByRole('textbox', { name: 'Your message' }).fill(words);
  await chat.getByRole('textbox', { name: 'Your message' }).press('Enter');
}

/** What the sample company's articles answer. */
export const question = 'How do I set up two-factor authentication?';

/** The id of the ticket that the page was told about. */
export async function ticketOf(page: Page): Promise<string> {
  await page.waitForFunction(() => (window as Window & { lastTicket?: string }).lastTicket);
  return page.evaluate(() => (window as Window & { lastTicket?: string }).lastTicket ?? '');
}

export async function openDemo(page: Page) {
  await page.goto('/demo');
  await page.waitForFunction(() => (window as Window & { Baton?: { live?: boolean } }).Baton?.live);
  await followTickets(page);
}

/** Asks the widget on the page to say which tickets are opened, for `ticketOf`. */
export async function followTickets(page: Page) {
  await page.evaluate(() =>
    (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('on', 'ticket', (id: string) => {
      (window as Window & { lastTicket?: string }).lastTicket = id;
    }),
  );
}
