import { randomUUID } from 'node:crypto';
import type { Server } from './server';

export interface Ticket {
  id: string;
  token: string;
}

/** The product as a service with the admin key uses it, to arrange what a journey starts from. */
export class Baton {
  constructor(private readonly server: Server) {}

  get url() {
    return this.server.url;
  }

  get key() {
    return this.server.adminKey;
  }

  /** Calls the API; a refusal fails the journey with what was said. */
  async call<T = unknown>(method: string, path: string, body?: unknown, key = this.key): Promise<T> {
    const response = await fetch(this.url + path, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** Opens a ticket as a customer's system does; with `wait`, after the agents had their say. */
  async ticket(
    subject: string,
    description: string,
    more: { customer?: string; wait?: number; priority?: string } = {},
  ) {
    const created = await this.call<{ ticket_id: string; ticket_token: string }>(
      'POST',
      `/tickets/create?wait=${more.wait ?? 20}`,
      {
        customer_id: more.customer ?? 'cust_001',
        subject,
        description,
        ...(more.priority ? { priority: more.priority } : {}),
      },
    );
    return { id: created.ticket_id, token: created.ticket_token } satisfies Ticket;
  }

  /** One that the agents pass on to a person, with a dossier. */
  escalated(subject = 'Question about billing charges') {
    return this.ticket(
      subject,
      'There is an unexpected charge on my last invoice. Can you explain what it is for?',
    );
  }

  /**
   * One that the agents answer from an article. Each is another customer's: who comes back with the same words gets another
   * answer, and then a person.
   */
  answered(subject = 'Cannot login to my account', customer = `cust_${randomUUID()}`) {
    return this.ticket(
      subject,
      'I forgot my password and asked for a reset, but the reset mail does not arrive. What can I do?',
      { customer },
    );
  }

  customerWrites(ticket: Ticket, message: string) {
    return this.call('POST', `/tickets/${ticket.id}/messages?wait=20`, { message }, ticket.token);
  }
}
