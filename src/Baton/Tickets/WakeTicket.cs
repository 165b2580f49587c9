using Baton.Foundation;
using Baton.Storage;
using Baton.Work;

namespace Baton.Tickets;

/// <summary>The timer behind a snooze. If the customer wrote or a person moved the ticket meanwhile, nothing happens.</summary>
internal sealed class WakeTicket(ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var ticket = await db.TicketAsync(new Id<Ticket>(Guid.Parse(lease.Subject)), token);
                if (ticket?.Wake(now) is true)
                {
                    db.Record(
                        ticket, TicketEvents.StatusChanged, TicketEvents.System,
                        new StatusChanged(ticket.Status, "The snooze is over."), now);
                }

                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>The dead item stays visible; the ticket itself is still in the list of those that wait.</summary>
    public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;
}
