using Baton.Foundation;
using Baton.Identity;

namespace Baton.Tickets;

/// <summary>Which tickets a caller sees. Lists, counts, search and bulk moves all start from here.</summary>
internal static class TicketAccess
{
    public static IQueryable<Ticket> VisibleTo(this IQueryable<Ticket> tickets, Caller caller)
    {
        if (caller.MaySeeInside)
            return tickets;

        var one = new Id<Ticket>(caller.TicketId ?? Guid.Empty);
        return tickets.Where(ticket => ticket.Id == one);
    }
}
