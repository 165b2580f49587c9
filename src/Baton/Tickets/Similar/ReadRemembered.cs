using Baton.Knowledge.Search;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Similar;

/// <summary>How far the search for similar tickets knows what tickets began with.</summary>
/// <param name="Model">The model that makes the vectors; <c>none</c> where tickets are compared by words alone.</param>
/// <param name="Tickets">Newest tickets that are kept in mind, at most 50,000.</param>
/// <param name="Ready">Those of them that can be found.</param>
/// <param name="IsRunning">The others are being worked on in the background, or wait for a worker.</param>
/// <param name="LastError">Why the last attempt failed; null when none did.</param>
public sealed record RememberedTickets(string Model, int Tickets, int Ready, bool IsRunning, string? LastError);

internal sealed class ReadRemembered(BatonDb db, SentenceVectors vectors)
{
    public async Task<RememberedTickets> RunAsync(CancellationToken cancellationToken)
    {
        var tickets = Math.Min(await db.Tickets.CountAsync(cancellationToken), TicketIndex.Most);
        var waiting = await db.NotRemembered(vectors.Model).CountAsync(cancellationToken);
        var item = await db.WorkItems.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Kind == TicketWork.Remember && candidate.Subject == RememberTickets.All, cancellationToken);
        return new RememberedTickets(vectors.Model, tickets, tickets - waiting, item is { State: not WorkState.Dead }, item?.LastError);
    }
}
