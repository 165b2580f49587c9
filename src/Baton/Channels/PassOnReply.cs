using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels;

/// <summary>
/// Puts a teammate's reply into the outbox. Tickets knows no channels and leaves the fact that somebody replied; this
/// turns it into a delivery, once.
/// </summary>
internal sealed class PassOnReply(ITransactions transactions, Doors doors, TimeProvider clock) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        var id = new Id<Message>(Guid.Parse(lease.Subject));
        await transactions.RunAsync(
            async (db, token) =>
            {
                if (!await db.Deliveries.AnyAsync(delivery => delivery.MessageId == id, token)
                    && await db.Messages.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, token) is { } message
                    && await db.TicketAsync(message.TicketId, token) is { } ticket)
                {
                    db.Deliver(ticket, message, doors, clock.GetUtcNow());
                }

                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        var id = new Id<Message>(Guid.Parse(lease.Subject));
        if (await db.Messages.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken) is { } message
            && await db.TicketAsync(message.TicketId, cancellationToken) is { } ticket)
        {
            db.NotDelivered(ticket, error, clock.GetUtcNow());
        }
    }
}
