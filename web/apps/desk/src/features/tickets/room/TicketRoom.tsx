import { useHappenings } from '@baton/api/useLive';
import { problemOf } from '@baton/api/problem';
import { useMay, useSession } from '@baton/api/session';
import { Empty } from '@baton/ui/Empty';
import { Failure } from '@baton/ui/Failure';
import { BatonMark } from '@baton/ui/Icon';
import { useNarrow } from '@baton/ui/useNarrow';
import { agentName, personName } from '@baton/ui/words';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { dossierQuery } from './api/dossier';
import { isAgentAtWork, ticketQuery, type Ticket } from './api/ticket';
import { catchUp, readEarlier, storyQuery } from './api/timeline';
import { writersQuery } from './api/writers';
import { Composer } from './composer/Composer';
import type { ComposerHandle } from './composer/handle';
import { DossierView } from './side/DossierView';
import { Facts } from './side/Facts';
import { SeenBefore } from './side/SeenBefore';
import { Part, Side } from './side/Side';
import { Story } from './story/Story';
import { TicketHeader } from './TicketHeader';
import { TicketSkeleton } from './TicketSkeleton';
import { useCustomerTyping } from './useCustomerTyping';
import styles from './TicketRoom.module.css';

export interface TicketRoomProps {
  ticketId: string;
  /** A way back to the list, shown where the list is not beside the room. */
  back?: ReactNode;
  /** "How it got there", under every reply of an agent. */
  renderTrace: (runId: string) => ReactNode;
  /** Who the customer is, for the side. */
  customerPanel: (customerId: string) => ReactNode;
}

/** One ticket: the conversation, what can be said and done, and everything known beside it. */
export function TicketRoom(props: TicketRoomProps) {
  // A room for each ticket: nothing of one is left when the next one is opened.
  return <OneTicket key={props.ticketId} {...props} />;
}

function OneTicket({ ticketId, back, renderTrace, customerPanel }: TicketRoomProps) {
  const me = useSession().name;
  const mayWrite = useMay('teammate');
  const client = useQueryClient();
  const ticket = useQuery(ticketQuery(ticketId));
  const story = useQuery(storyQuery(ticketId));
  const wasEscalated = story.data?.entries.some((entry) => entry.event?.kind === 'ticket.escalated') ?? false;
  const dossier = useQuery({
    ...dossierQuery(ticketId),
    enabled: wasEscalated || Boolean(ticket.data?.escalation_reason),
  });
  const composer = useRef<ComposerHandle>(null);
  const narrow = useNarrow(1100);
  const [side, setSide] = useSide(narrow);

  useHappenings((happening) => {
    if (happening.subject_id !== ticketId || happening.cursor === '') return;
    void catchUp(client, ticketId, happening.sequence);
  });

  const subject = ticket.data?.subject;
  useEffect(() => {
    if (subject) document.title = `${subject} · Baton`;
  }, [subject]);

  if (ticket.isError || story.isError) {
    const problem = problemOf(ticket.error ?? story.error);
    // An address that was never an id is as good as one that is gone.
    return problem.status === 404 || problem.status === 400 ? (
      <Empty title="There is no such ticket" action={back}>
        It may have been removed, or the address is not complete.
      </Empty>
    ) : (
      <div className={styles.failure}>
        <Failure
          what="The ticket"
          error={problem}
          retry={() => void Promise.all([ticket.refetch(), story.refetch()])}
        />
      </div>
    );
  }
  if (!ticket.data || !story.data) return <TicketSkeleton />;

  const customerName = personName(story.data.customer.name, story.data.customer.id);
  return (
    <div className={styles.room} data-side={!narrow && side ? 'open' : 'folded'}>
      <div className={styles.main}>
        <TicketHeader
          ticket={ticket.data}
          customerName={`${customerName} · ${story.data.customer.tier}`}
          back={back}
          sideIsOpen={side}
          onSide={() => setSide(!side)}
        />
        <Story
          story={story.data}
          me={me}
          readEarlier={() => readEarlier(client, ticketId)}
          renderTrace={renderTrace}
        >
          <AtWork ticket={ticket.data} customerName={story.data.customer.name ?? 'The customer'} />
        </Story>
        {mayWrite && ticket.data.status !== 'closed' ? (
          <Composer
            ref={composer}
            ticketId={ticketId}
            story={story.data}
            me={me}
            customerName={customerName}
          />
        ) : (
          <p className={styles.closed}>
            {ticket.data.status === 'closed'
              ? 'Closed for good. Further words of the customer open a new ticket.'
              : 'You may read here. Ask an admin for the right to answer.'}
          </p>
        )}
      </div>
      <Side narrow={narrow} open={side} onClose={() => setSide(false)}>
        {dossier.data && (
          <Part title="Dossier">
            <DossierView
              escalation={dossier.data}
              {...(mayWrite && ticket.data.status !== 'closed'
                ? {
                    onUseDraft: (text: string) => {
                      composer.current?.put(text.replaceAll(/\s?\[\d{1,2}\]/g, ''));
                      if (narrow) setSide(false);
                    },
                  }
                : {})}
            />
          </Part>
        )}
        <SeenBefore ticketId={ticketId} />
        <Part title="Customer">{customerPanel(story.data.customer.id)}</Part>
        <Part title="Ticket">
          <Facts ticket={ticket.data} />
        </Part>
      </Side>
    </div>
  );
}

/** Who is busy with the ticket at this moment. */
function AtWork({ ticket, customerName }: { ticket: Ticket; customerName: string }) {
  const customerTypes = useCustomerTyping(ticket.id);
  const writers = useQuery(writersQuery(ticket.id));
  const names = writers.data ?? [];
  return (
    <div className={styles.atWork} role="status">
      {isAgentAtWork(ticket) && (
        <p>
          <BatonMark /> {agentName(ticket.assigned_ai_agent ?? 'TriageAgent')} is working…
        </p>
      )}
      {customerTypes && <p>{customerName} is writing…</p>}
      {names.length > 0 && (
        <p>
          {names.join(' and ')} {names.length === 1 ? 'is' : 'are'} writing…
        </p>
      )}
    </div>
  );
}

const sidePlace = 'baton.ticket.side';

/** Whether the side stands open; remembered for wide screens, closed at first on narrow ones. */
function useSide(narrow: boolean): [boolean, (open: boolean) => void] {
  const [wide, setWide] = useState(() => localStorage.getItem(sidePlace) !== 'folded');
  const [sheet, setSheet] = useState(false);
  const remember = (open: boolean) => {
    localStorage.setItem(sidePlace, open ? 'open' : 'folded');
    setWide(open);
  };
  return narrow ? [sheet, setSheet] : [wide, remember];
}
