using Baton.Customers;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Inbox;

/// <summary>A page of a list that somebody asks for.</summary>
/// <param name="View">A built-in view's word or a saved view's id; null for all tickets.</param>
/// <param name="Query">Filters that narrow the view further, and the order.</param>
/// <param name="Cursor">The <c>next_cursor</c> of the page before; null for the first.</param>
/// <param name="Ids">Only these; null for any.</param>
internal sealed record TicketListing(
    string? View, TicketQuery Query, string? Cursor, int Limit, IReadOnlyList<Guid>? Ids = null);

/// <summary>Lists tickets by pages that stay stable while others come and go.</summary>
internal sealed class FindTickets(BatonDb db, SelectTickets selectTickets)
{
    public const int LargestPage = 200;

    public async Task<Result<Page<TicketView>>> RunAsync(
        TicketListing listing, Caller caller, CancellationToken cancellationToken)
    {
        var found = await FindAsync(listing, caller, cancellationToken);
        return found.Bind<Page<TicketView>>(page => new Page<TicketView>([.. page.Items.Select(TicketView.Of)], page.NextCursor));
    }

    /// <summary>The same as lines of a list.</summary>
    public async Task<Result<Page<TicketRow>>> RowsAsync(
        TicketListing listing, Caller caller, CancellationToken cancellationToken)
    {
        var found = await FindAsync(listing, caller, cancellationToken);
        if (found.IsRefused)
            return found.Problem;

        var page = found.Value;
        var ids = page.Items.Select(ticket => ticket.CustomerId).Distinct().ToList();
        var customers = await db.Customers.AsNoTracking().Where(customer => ids.Contains(customer.Id))
            .ToDictionaryAsync(customer => customer.Id, cancellationToken);
        return new Page<TicketRow>(
            [.. page.Items.Select(ticket => TicketRow.Of(ticket, customers.GetValueOrDefault(ticket.CustomerId)))], page.NextCursor);
    }

    private async Task<Result<Page<Ticket>>> FindAsync(
        TicketListing listing, Caller caller, CancellationToken cancellationToken)
    {
        if (listing.Limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} tickets a page.");

        var selected = await selectTickets.RunAsync(listing.View, listing.Query, caller, cancellationToken);
        if (selected.IsRefused)
            return selected.Problem;

        var (tickets, sort) = selected.Value;
        if (listing.Ids is not null)
        {
            var ids = listing.Ids.Select(id => new Id<Ticket>(id)).ToList();
            tickets = tickets.Where(ticket => ids.Contains(ticket.Id));
        }

        if (listing.Cursor is not null)
        {
            if (TicketPlace.Read(listing.Cursor, sort) is not { } place)
                return Problem.Invalid("cursor", "Use the next_cursor of the page before, unchanged, with the same sort.");
            tickets = tickets.After(place);
        }

        var found = await tickets.OrderedBy(sort).Take(listing.Limit + 1).ToListAsync(cancellationToken);
        var page = found.Take(listing.Limit).ToList();
        return new Page<Ticket>(page, found.Count > listing.Limit ? TicketOrder.PlaceOf(page[^1], sort).ToString() : null);
    }
}
