import { Ago } from '@baton/ui/Ago';
import { agentName, words } from '@baton/ui/words';
import type { ReactNode } from 'react';
import { factOf, type Ticket } from '../api/ticket';
import { standing, wordOf } from '../correcting/correctable';
import styles from './Facts.module.css';

/** The ticket in a few words. */
export function Facts({ ticket }: { ticket: Ticket }) {
  const waiting = factOf(ticket, 'waiting_since');
  const snoozed = factOf(ticket, 'snoozed_until');
  return (
    <dl className={styles.facts}>
      <Fact name="Status">{words(ticket.status)}</Fact>
      {waiting && (
        <Fact name="Customer waits">
          <Ago at={waiting} />
        </Fact>
      )}
      {snoozed && (
        <Fact name="Comes back">
          <Ago at={snoozed} />
        </Fact>
      )}
      {(['category', 'priority', 'language'] as const).map((field) => {
        const { value, isGiven } = standing(ticket, field);
        return (
          <Fact key={field} name={words(field)}>
            {wordOf(field, value)}
            {value && (
              <span className={styles.by}>, {isGiven ? 'set by a person' : 'read by the agents'}</span>
            )}
          </Fact>
        );
      })}
      <Fact name="Teammate">{ticket.assigned_agent ?? 'Nobody'}</Fact>
      {factOf(ticket, 'team') && <Fact name="Team">{factOf(ticket, 'team')}</Fact>}
      {ticket.assigned_ai_agent && <Fact name="Agent">{agentName(ticket.assigned_ai_agent)}</Fact>}
      <Fact name="Came by">{words(factOf(ticket, 'channel') ?? 'api')}</Fact>
      <Fact name="Opened">
        <Ago at={ticket.created_at} />
      </Fact>
      {ticket.resolution && ticket.resolved_at && <Fact name="Resolution">{ticket.resolution}</Fact>}
      {ticket.customer_satisfaction && <Fact name="Rated">{ticket.customer_satisfaction} of 5</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
