using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>Notes how far a visitor has read. Only forward; tickets of other doors keep no such note.</summary>
internal sealed class MarkRead(ITransactions transactions)
{
    public Task RunAsync(Id<Ticket> id, int through, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var ticket = await db.VisitorTickets.SingleOrDefaultAsync(known => known.TicketId == id, token);
                if (ticket is not null && ticket.ReadThrough < through)
                    ticket.ReadThrough = through;
            },
            cancellationToken);
}
