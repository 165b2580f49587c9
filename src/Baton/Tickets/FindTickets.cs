using System.Globalization;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>Which tickets to list. Leave a filter out to have all.</summary>
internal sealed record TicketFilter(TicketStatus? Status, TicketCategory? Category, string? CustomerId, string? Agent);

/// <summary>Lists tickets, newest first, by pages that stay stable while new ones arrive.</summary>
internal sealed class FindTickets(BatonDb db)
{
    public const int LargestPage = 200;

    public async Task<Result<Page<TicketView>>> RunAsync(
        TicketFilter filter, string? cursor, int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} tickets a page.");

        var tickets = db.Tickets.AsNoTracking();
        if (cursor is not null)
        {
            if (!TryRead(cursor, out var before, out var beforeId))
                return Problem.Invalid("cursor", "Use the next_cursor of the page before, unchanged.");
            tickets = tickets.Where(ticket =>
                ticket.CreatedAt < before || (ticket.CreatedAt == before && ticket.Id.CompareTo(beforeId) < 0));
        }

        if (filter.Status is { } status)
            tickets = tickets.Where(ticket => ticket.Status == status);
        if (filter.Category is { } category)
            tickets = tickets.Where(ticket => ticket.Category == category);
        if (filter.CustomerId is { } customer)
            tickets = tickets.Where(ticket => ticket.CustomerKey == customer);
        if (filter.Agent is { } agent)
            tickets = tickets.Where(ticket => ticket.Agent == agent);

        var found = await tickets.OrderByDescending(ticket => ticket.CreatedAt).ThenByDescending(ticket => ticket.Id)
            .Take(limit + 1).ToListAsync(cancellationToken);
        var page = found.Take(limit).ToList();
        var next = found.Count > limit ? $"{page[^1].CreatedAt.UtcTicks}_{page[^1].Id}" : null;
        return new Page<TicketView>([.. page.Select(TicketView.Of)], next);
    }

    private static bool TryRead(string cursor, out DateTimeOffset before, out Id<Ticket> id)
    {
        (before, id) = (default, default);
        if (cursor.Split('_') is not [var ticks, var last]
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || at > DateTimeOffset.MaxValue.UtcTicks
            || !Id<Ticket>.TryParse(last, CultureInfo.InvariantCulture, out id))
        {
            return false;
        }

        before = new DateTimeOffset(at, TimeSpan.Zero);
        return true;
    }
}
