using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Inbox;

/// <summary>How many tickets each view of the caller holds.</summary>
/// <param name="Views">By the word of the built-in view.</param>
/// <param name="Saved">By the id of the saved view, counted no further than <see cref="CountTickets.MostCounted"/>.</param>
public sealed record TicketCounts(IReadOnlyDictionary<string, int> Views, IReadOnlyDictionary<string, int> Saved);

/// <summary>Counts once by status and teammate, from an index alone, and adds that up to the built-in views.</summary>
internal sealed class CountTickets(BatonDb db, SelectTickets selectTickets)
{
    /// <summary>"1,000 or more" tells as much as the exact number, and costs far less in a large inbox.</summary>
    public const int MostCounted = 1_000;

    public async Task<TicketCounts> RunAsync(Caller caller, CancellationToken cancellationToken)
    {
        var groups = await db.Tickets.AsNoTracking().VisibleTo(caller)
            .GroupBy(ticket => new { ticket.Status, ticket.Teammate })
            .Select(group => new { group.Key.Status, group.Key.Teammate, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var views = Enum.GetValues<BuiltInView>().ToDictionary(
            Json.Word,
            view => groups.Where(group => view.Holds(group.Status, group.Teammate, caller.Name)).Sum(group => group.Count));

        var saved = new Dictionary<string, int>();
        foreach (var view in await db.SavedViewsOf(caller.Name).AsNoTracking().ToListAsync(cancellationToken))
            saved[view.Id.ToString()] = await selectTickets.CountAsync(view.Query, MostCounted, caller, cancellationToken);
        return new TicketCounts(views, saved);
    }
}
