using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>The visitor leaves: the token opens nothing any more. Tickets stay with the team.</summary>
internal sealed class EndSession(ITransactions transactions, TimeProvider clock)
{
    public Task RunAsync(Id<VisitorSession> id, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var session = await db.VisitorSessions.SingleAsync(known => known.Id == id, token);
                session.EndedAt ??= clock.GetUtcNow();
            },
            cancellationToken);
}
