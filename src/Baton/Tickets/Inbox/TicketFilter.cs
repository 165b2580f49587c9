using Baton.Foundation;

namespace Baton.Tickets.Inbox;

/// <summary>Which tickets; what is left out does not narrow.</summary>
internal sealed record TicketFilter
{
    public static TicketFilter All { get; } = new();

    public IReadOnlyList<TicketStatus> Statuses { get; init; } = [];

    public IReadOnlyList<TicketCategory> Categories { get; init; } = [];

    public IReadOnlyList<TicketPriority> Priorities { get; init; } = [];

    public IReadOnlyList<TicketRating> Ratings { get; init; } = [];

    public string? Agent { get; init; }

    public string? Teammate { get; init; }

    public bool IsUnassigned { get; init; }

    public string? Team { get; init; }

    public string? Channel { get; init; }

    public string? Language { get; init; }

    public string? CustomerId { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    public DateTimeOffset? UpdatedFrom { get; init; }

    public DateTimeOffset? UpdatedTo { get; init; }

    /// <summary>Each must occur; null asks for nothing, an empty list for what cannot be found.</summary>
    public IReadOnlyList<string>? SearchWords { get; init; }

    /// <summary>Everything but the search, which the database's own index answers.</summary>
    public IQueryable<Ticket> Narrow(IQueryable<Ticket> tickets)
    {
        if (Statuses.Count > 0)
            tickets = tickets.Where(ticket => Statuses.Contains(ticket.Status));
        if (Categories.Count > 0)
            tickets = tickets.Where(ticket => ticket.Category != null && Categories.Contains(ticket.Category.Value));
        if (Priorities.Count > 0)
            tickets = tickets.Where(ticket => ticket.Priority != null && Priorities.Contains(ticket.Priority.Value));
        if (Ratings.Count > 0)
        {
            var scores = Ratings.SelectMany(ScoresOf).ToList();
            tickets = tickets.Where(ticket => ticket.CustomerSatisfaction != null && scores.Contains(ticket.CustomerSatisfaction.Value));
        }

        if (IsUnassigned)
            tickets = tickets.Where(ticket => ticket.Teammate == null);
        return NarrowByDate(NarrowByName(tickets));
    }

    private static int[] ScoresOf(TicketRating rating) => rating switch
    {
        TicketRating.Unhappy => [1, 2],
        TicketRating.Fair => [3],
        _ => [4, 5],
    };

    private IQueryable<Ticket> NarrowByName(IQueryable<Ticket> tickets)
    {
        if (Agent is not null)
            tickets = tickets.Where(ticket => ticket.Agent == Agent);
        if (Teammate is not null)
            tickets = tickets.Where(ticket => ticket.Teammate == Teammate);
        if (Team is not null)
            tickets = tickets.Where(ticket => ticket.Team == Team);
        if (Channel is not null)
            tickets = tickets.Where(ticket => ticket.Channel == Channel);
        if (Language is not null)
            tickets = tickets.Where(ticket => ticket.Language == Language);
        if (CustomerId is not null)
            tickets = tickets.Where(ticket => ticket.CustomerKey == CustomerId);
        return tickets;
    }

    private IQueryable<Ticket> NarrowByDate(IQueryable<Ticket> tickets)
    {
        if (CreatedFrom is { } createdFrom)
            tickets = tickets.Where(ticket => ticket.CreatedAt >= createdFrom);
        if (CreatedTo is { } createdTo)
            tickets = tickets.Where(ticket => ticket.CreatedAt < createdTo);
        if (UpdatedFrom is { } updatedFrom)
            tickets = tickets.Where(ticket => ticket.UpdatedAt >= updatedFrom);
        if (UpdatedTo is { } updatedTo)
            tickets = tickets.Where(ticket => ticket.UpdatedAt < updatedTo);
        return tickets;
    }
}
