import { Button } from '@baton/ui/Button';
import { IconButton } from '@baton/ui/IconButton';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@baton/ui/Menu';
import { useShortcuts } from '@baton/ui/shortcuts';
import { say } from '@baton/ui/StatusLine';
import { words } from '@baton/ui/words';
import { problemOf } from '@baton/api/problem';
import { useMay, useSession } from '@baton/api/session';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { teammatesQuery } from './api/teammates';
import { useMove, type Move } from './api/moves';
import { factOf, isWithPerson, type Ticket } from './api/ticket';
import { CorrectDialog } from './correcting/CorrectDialog';
import { fields, standing, wordOf, type Field } from './correcting/correctable';
import { ReadFact } from './correcting/ReadFact';
import { useCorrect } from './correcting/useCorrect';
import { HandBack } from './HandBack';
import { snoozes } from './snoozes';
import styles from './TicketHeader.module.css';

const statuses = ['in_progress', 'pending_customer', 'escalated', 'resolved', 'closed'] as const;

/** What the ticket is and what can be done with it. */
export function TicketHeader({
  ticket,
  customerName,
  back,
  sideIsOpen,
  onSide,
}: {
  ticket: Ticket;
  customerName: string;
  back?: ReactNode;
  sideIsOpen: boolean;
  onSide: () => void;
}) {
  const me = useSession().name;
  const mayWrite = useMay('teammate');
  const move = useMove(ticket.id);
  const people = useQuery(teammatesQuery);
  const [handing, setHanding] = useState(false);
  const [correcting, setCorrecting] = useState<Field>();
  const correct = useCorrect(ticket.id);
  const make = (change: Move, done: string) =>
    move.mutate(change, {
      onSuccess: () => say(done),
      onError: (failure) => say(problemOf(failure).message),
    });
  const takeOver = () => make({ to: 'take-over' }, 'You have it now; the agents are silent.');
  const setStatus = (status: (typeof statuses)[number]) =>
    make({ to: 'status', status }, `Status is ${words(status).toLowerCase()} now.`);

  useShortcuts(
    [
      { keys: 't', label: 'Take over', group: 'Ticket', run: takeOver },
      { keys: 'b', label: 'Give back to the agent', group: 'Ticket', run: () => setHanding(true) },
      {
        keys: 'a',
        label: 'Assign to me',
        group: 'Ticket',
        run: () => make({ to: 'assign', teammate: 'me' }, 'Assigned to you.'),
      },
      { keys: 'e', label: 'Resolve', group: 'Ticket', run: () => setStatus('resolved') },
      { keys: 'i', label: 'Show or fold the side', group: 'Ticket', run: onSide },
    ],
    mayWrite,
  );
  // The inbox beside it has a key for the priority too, while tickets are chosen there.
  const mayCorrect = mayWrite && ticket.status !== 'closed';
  useShortcuts(
    [
      { keys: 'c', label: 'Correct the category', group: 'Ticket', run: () => setCorrecting('category') },
      { keys: 'p', label: 'Correct the priority', group: 'Ticket', run: () => setCorrecting('priority') },
      { keys: 'l', label: 'Correct the language', group: 'Ticket', run: () => setCorrecting('language') },
    ],
    mayCorrect,
  );

  const mine = ticket.assigned_agent === me;
  const number = factOf(ticket, 'number') ? `#${factOf(ticket, 'number')}` : '';
  return (
    <header className={styles.head}>
      {back && <div className={styles.back}>{back}</div>}
      <div className={styles.title}>
        <h1 title={ticket.subject}>{ticket.subject}</h1>
        <span className={styles.number}>{number}</span>
      </div>
      <p className={styles.facts}>
        <span>{customerName}</span>
        {fields.map((field) => {
          const { value, isGiven } = standing(ticket, field);
          return (
            (value || field !== 'language') && (
              <span key={field}>
                <ReadFact
                  what={words(field)}
                  isGiven={isGiven}
                  onCorrect={mayCorrect ? () => setCorrecting(field) : undefined}
                >
                  {field === 'priority' && value ? `${words(value)} priority` : wordOf(field, value)}
                </ReadFact>
              </span>
            )
          );
        })}
        <span>{holder(ticket, me)}</span>
      </p>
      <div className={styles.actions}>
        {mayWrite && (
          <>
            {!mine && (
              <Button look="primary" size="small" icon="person" busy={move.isPending} onClick={takeOver}>
                Take over
              </Button>
            )}
            {isWithPerson(ticket) && ticket.status !== 'closed' && (
              <Button size="small" icon="agents" onClick={() => setHanding(true)}>
                Give back to the agent
              </Button>
            )}
            <Menu trigger={<Button size="small">{words(ticket.status)}</Button>}>
              <MenuLabel>Status</MenuLabel>
              {statuses.map((status) => (
                <MenuItem key={status} chosen={ticket.status === status} onChoose={() => setStatus(status)}>
                  {status === 'closed' ? 'Closed for good' : words(status)}
                </MenuItem>
              ))}
              <MenuLine />
              <MenuLabel>Snooze</MenuLabel>
              {snoozes(new Date()).map((one) => (
                <MenuItem
                  key={one.label}
                  icon="clock"
                  onChoose={() =>
                    make(
                      { to: 'status', status: 'snoozed', ...(one.until ? { snoozed_until: one.until } : {}) },
                      `Snoozed ${one.label.toLowerCase()}.`,
                    )
                  }
                >
                  {one.label}
                </MenuItem>
              ))}
            </Menu>
            <Menu trigger={<IconButton icon="more" label="More for this ticket" />} align="end">
              <MenuLabel>Assign to</MenuLabel>
              <MenuItem
                keys="a"
                chosen={mine}
                onChoose={() => make({ to: 'assign', teammate: 'me' }, 'Assigned to you.')}
              >
                Me
              </MenuItem>
              {(people.data ?? [])
                .filter((name) => name !== me)
                .map((name) => (
                  <MenuItem
                    key={name}
                    chosen={ticket.assigned_agent === name}
                    onChoose={() => make({ to: 'assign', teammate: name }, `Assigned to ${name}.`)}
                  >
                    {name}
                  </MenuItem>
                ))}
              <MenuItem onChoose={() => make({ to: 'assign', teammate: null }, 'Nobody has it now.')}>
                Nobody
              </MenuItem>
              {mayCorrect && (
                <>
                  <MenuLine />
                  <MenuLabel>Correct</MenuLabel>
                  <MenuItem keys="c" onChoose={() => setCorrecting('category')}>
                    Category
                  </MenuItem>
                  <MenuItem keys="p" onChoose={() => setCorrecting('priority')}>
                    Priority
                  </MenuItem>
                  <MenuItem keys="l" onChoose={() => setCorrecting('language')}>
                    Language
                  </MenuItem>
                </>
              )}
            </Menu>
          </>
        )}
        <IconButton icon="panel" label="Customer and facts" keys="i" pressed={sideIsOpen} onClick={onSide} />
      </div>
      <CorrectDialog
        ticket={ticket}
        field={correcting}
        onClose={() => setCorrecting(undefined)}
        onChoose={(field, value) => {
          setCorrecting(undefined);
          void correct(field, value);
        }}
      />
      <HandBack
        open={handing}
        onClose={() => setHanding(false)}
        onHandBack={(reason) => {
          setHanding(false);
          make({ to: 'hand-back', ...(reason ? { reason } : {}) }, 'The agents have it again.');
        }}
      />
    </header>
  );
}

function holder(ticket: Ticket, me: string) {
  if (ticket.assigned_agent)
    return ticket.assigned_agent === me ? 'With you' : `With ${ticket.assigned_agent}`;
  if (isWithPerson(ticket)) return `Waits for ${factOf(ticket, 'team') ?? 'a teammate'}`;
  return 'With the agents';
}
