import type { Page } from '@playwright/test';
import type { Baton, Ticket } from './baton';
import { expect } from './journey';

export const room = (ticket: Ticket) => `/desk/inbox/unassigned/${ticket.id}`;
export const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', exact: true });
export const story = (page: Page) => page.getByRole('log', { name: 'Conversation' });

export async function open(page: Page, ticket: Ticket) {
  await page.goto(room(ticket));
  await expect(story(page)).toBeVisible();
}

/** A ticket that no agent speaks on any more, so that nothing moves but what a journey moves. */
export async function quiet(baton: Baton, subject: string, customer?: string) {
  const ticket = await baton.answered(subject, customer);
  await baton.call('POST', `/api/v1/tickets/${ticket.id}/take-over`, {});
  return ticket;
}

export async function saidToCustomer(baton: Baton, ticket: Ticket) {
  const messages = await baton.call<{ body: string }[]>(
    'GET',
    `/tickets/${ticket.id}/messages`,
    undefined,
    ticket.token,
  );
  return messages.map((message) => message.body);
}
