using Baton.Foundation;

namespace Baton.Tickets.Inbox;

/// <summary>Each order, what comes after a place in it, and the place of a ticket, beside each other because they must agree.</summary>
internal static class TicketOrder
{
    /// <summary>After urgent, high, medium and low, which count from 0.</summary>
    private const int NoPriority = 4;

    public static IQueryable<Ticket> OrderedBy(this IQueryable<Ticket> tickets, TicketSort sort) => sort switch
    {
        TicketSort.Newest => tickets.OrderByDescending(ticket => ticket.CreatedAt).ThenByDescending(ticket => ticket.Id),
        TicketSort.Updated => tickets.OrderByDescending(ticket => ticket.UpdatedAt).ThenByDescending(ticket => ticket.Id),
        TicketSort.OldestWaiting => tickets.OrderBy(ticket => ticket.WaitingSince == null)
            .ThenBy(ticket => ticket.WaitingSince).ThenBy(ticket => ticket.Id),
        _ => tickets.OrderBy(ticket => ticket.Priority == TicketPriority.Urgent ? 0 : ticket.Priority == TicketPriority.High ? 1
            : ticket.Priority == TicketPriority.Medium ? 2 : ticket.Priority == TicketPriority.Low ? 3 : NoPriority).ThenBy(ticket => ticket.Id),
    };

    public static IQueryable<Ticket> After(this IQueryable<Ticket> tickets, TicketPlace place)
    {
        var (id, key) = (place.Id, place.Key ?? 0);
        if (place.Sort is TicketSort.Priority)
        {
            var same = key is NoPriority ? (TicketPriority?)null : TicketPriority.Urgent - (int)key;
            var lesser = Enum.GetValues<TicketPriority>().Where(priority => TicketPriority.Urgent - priority > key).ToList();
            return tickets.Where(ticket =>
                (ticket.Priority == same && ticket.Id.CompareTo(id) > 0)
                || (ticket.Priority != null && lesser.Contains(ticket.Priority.Value))
                || (ticket.Priority == null && key < NoPriority));
        }

        var at = new DateTimeOffset(key, TimeSpan.Zero);
        return place switch
        {
            { Sort: TicketSort.Newest } => tickets.Where(ticket =>
                ticket.CreatedAt < at || (ticket.CreatedAt == at && ticket.Id.CompareTo(id) < 0)),
            { Sort: TicketSort.Updated } => tickets.Where(ticket =>
                ticket.UpdatedAt < at || (ticket.UpdatedAt == at && ticket.Id.CompareTo(id) < 0)),
            { Key: null } => tickets.Where(ticket => ticket.WaitingSince == null && ticket.Id.CompareTo(id) > 0),
            _ => tickets.Where(ticket => ticket.WaitingSince == null || ticket.WaitingSince > at
                || (ticket.WaitingSince == at && ticket.Id.CompareTo(id) > 0)),
        };
    }

    public static TicketPlace PlaceOf(Ticket ticket, TicketSort sort) => new(sort, sort switch
    {
        TicketSort.Newest => ticket.CreatedAt.UtcTicks,
        TicketSort.Updated => ticket.UpdatedAt.UtcTicks,
        TicketSort.OldestWaiting => ticket.WaitingSince?.UtcTicks,
        _ => ticket.Priority is { } priority ? TicketPriority.Urgent - priority : NoPriority,
    }, ticket.Id);
}
