using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels;

/// <summary>Sends one reply of the outbox. What was sent is marked; what cannot be sent goes, after all retries, to a person.</summary>
internal sealed class DeliverReply(BatonDb db, ITransactions transactions, Doors doors, TimeProvider clock) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        var id = new Id<Message>(Guid.Parse(lease.Subject));
        var delivery = await db.Deliveries.AsNoTracking().SingleAsync(candidate => candidate.MessageId == id, cancellationToken);
        if (delivery.DeliveredAt is null)
        {
            var message = await db.Messages.AsNoTracking().SingleAsync(candidate => candidate.Id == id, cancellationToken);
            var ticket = await db.Tickets.AsNoTracking().SingleAsync(candidate => candidate.Id == message.TicketId, cancellationToken);
            await doors.Get(delivery.Channel).SendAsync(Outgoing(ticket, message), cancellationToken);
        }

        await transactions.RunAsync(
            async (inner, token) =>
            {
                var sent = await inner.Deliveries.SingleAsync(candidate => candidate.MessageId == id, token);
                sent.DeliveredAt ??= clock.GetUtcNow();
                await lease.CompleteAsync(inner, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        var id = new Id<Message>(Guid.Parse(lease.Subject));
        var ticketId = await db.Deliveries.Where(delivery => delivery.MessageId == id)
            .Select(delivery => delivery.TicketId).SingleAsync(cancellationToken);
        if (await db.TicketAsync(ticketId, cancellationToken) is { } ticket)
        {
            db.NotDelivered(ticket, error, clock.GetUtcNow());
        }
    }

    private static OutgoingReply Outgoing(Ticket ticket, Message message)
    {
        var view = MessageView.Of(message);
        return new OutgoingReply(
            view.Id, ticket.Id.Value, ticket.CustomerKey, ticket.Subject, view.AuthorName, view.Body, view.Citations);
    }
}
