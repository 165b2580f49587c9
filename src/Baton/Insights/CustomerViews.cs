using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Insights;

/// <summary>One line of the list of customers.</summary>
/// <param name="Id">Baton's own id.</param>
/// <param name="Key">The id in your own systems; tickets name it as <c>customer_id</c>.</param>
/// <param name="Name">Null as long as nobody told us.</param>
/// <param name="Email">Null as long as nobody told us.</param>
/// <param name="Tier">How much attention they have bought.</param>
/// <param name="Organization">Name of their company.</param>
/// <param name="Tickets">All tickets, imported ones too.</param>
/// <param name="OpenTickets">Of those, not resolved.</param>
/// <param name="LastTicketAt">When the newest ticket was opened.</param>
public sealed record CustomerLine(
    Guid Id,
    string Key,
    string? Name,
    string? Email,
    CustomerTier Tier,
    string? Organization,
    int Tickets,
    int OpenTickets,
    DateTimeOffset? LastTicketAt);

/// <summary>Everything the team may know about a customer.</summary>
public sealed record CustomerPage
{
    public required Guid Id { get; init; }

    /// <summary>The id in your own systems.</summary>
    public required string Key { get; init; }

    public required string? Name { get; init; }

    public required string? Email { get; init; }

    public required string? Phone { get; init; }

    public required CustomerTier Tier { get; init; }

    /// <summary>How far it is proven that this is who they say.</summary>
    public required IdentityLevel Identity { get; init; }

    public required CustomerOrganization? Organization { get; init; }

    /// <summary>Language code they prefer.</summary>
    public required string? Language { get; init; }

    public required DateTimeOffset? CustomerSince { get; init; }

    /// <summary>What the team noted.</summary>
    public required string? Notes { get; init; }

    /// <summary>Send it as <c>expected_version</c> with a change.</summary>
    public required int Version { get; init; }

    /// <summary>When the first ticket was opened.</summary>
    public required DateTimeOffset? FirstSeenAt { get; init; }

    /// <summary>When they last wrote.</summary>
    public required DateTimeOffset? LastSeenAt { get; init; }

    /// <summary>The newest purchases.</summary>
    public required IReadOnlyList<PurchaseFact> Purchases { get; init; }

    /// <summary>How many tickets there are in all.</summary>
    public required int TicketCount { get; init; }

    public required int OpenTicketCount { get; init; }

    /// <summary>The newest tickets, newest first.</summary>
    public required IReadOnlyList<CustomerTicket> Tickets { get; init; }

    public required CustomerRatings Ratings { get; init; }
}

/// <summary>Their company.</summary>
public sealed record CustomerOrganization(Guid Id, string Key, string Name, CustomerTier Tier);

/// <summary>What they answered when asked how it went, 1 to 5; the mean is null without any.</summary>
public sealed record CustomerRatings(int Count, double? Mean);

/// <summary>A ticket of the customer and what became of it. <paramref name="IsImported"/>: it ended in another system.</summary>
public sealed record CustomerTicket(
    Guid Id,
    string Subject,
    TicketStatus Status,
    OutcomeClass Outcome,
    TicketCategory? Category,
    TicketPriority? Priority,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ResolvedAt,
    string? Resolution,
    int? Rating,
    bool IsImported);
